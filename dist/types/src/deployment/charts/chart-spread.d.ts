import type { Place } from '../../text/source-file.ts';
import type { Missed } from '../availability/missed-pods.ts';
import { type SpreadTerm } from '../availability/spread.ts';
import type { Deployment } from '../deployment.ts';
/** A wish to keep the chart's servers apart, and how many of them there may be. */
export interface ChartTerm {
    readonly term: SpreadTerm;
    /** A requirement that the chart's pods do not meet, where it can only be meant for them. */
    readonly missed: Missed | undefined;
    /** The most that the autoscaler may start; undefined without one. */
    readonly most: number | undefined;
    readonly mostPlace: Place;
}
/** What values say about where the chart `spire` puts its servers. */
export declare function chartTerms({ chartValues }: Deployment): readonly ChartTerm[];
/** Whether a wish takes the chart's own pods. */
export declare function takesOwn({ term, missed }: ChartTerm): boolean;
