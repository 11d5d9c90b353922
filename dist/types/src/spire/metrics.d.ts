import { type Release } from './release.ts';
export type MetricSide = 'server' | 'agent';
/** Why a metric is not there, and what may be meant. */
export type UnknownMetric = 
/** No release makes it; `meant` is the nearest that the release makes. */
{
    readonly why: 'unknown';
    readonly meant: string | undefined;
}
/** It is a summary: it has quantiles, `_sum` and `_count`, and no buckets. */
 | {
    readonly why: 'bucket';
    readonly meant: string;
}
/** Another release makes it. */
 | {
    readonly why: 'release';
    readonly since: string | undefined;
    readonly removed: string | undefined;
};
/** A metric's name for Prometheus, taken apart; undefined where it is none of SPIRE's by its prefix. */
export declare function metricName(name: string): {
    readonly side: MetricSide;
    readonly rest: string;
} | undefined;
/**
 * Why SPIRE does not have a metric; undefined where it does.
 * @param releases those that may be running; empty where none is known: then any release counts
 */
export declare function unknownMetric(side: MetricSide, rest: string, releases: readonly Release[]): UnknownMetric | undefined;
