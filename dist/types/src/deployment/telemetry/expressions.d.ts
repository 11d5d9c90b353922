import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A PromQL expression of an alert rule or of a dashboard. */
export interface Expression {
    readonly text: string;
    /** Where a stretch of it stands. */
    readonly place: (start: number, end: number) => Place;
}
export interface Expressions {
    readonly all: readonly Expression[];
    /** The names that recording rules among them make. */
    readonly recorded: ReadonlySet<string>;
}
/** Every expression that names a metric of SPIRE, in objects, in ConfigMaps of rules and dashboards, and in rule files; worked out once. */
export declare function expressionsOf(deployment: Deployment): Expressions;
/** The names that stand in an expression outside of quotes. */
export declare function namesIn({ text }: Expression): readonly {
    readonly name: string;
    readonly start: number;
    readonly end: number;
}[];
