import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** An alert on the time that a CA has left, whose threshold is no less than a CA lives. */
export interface CaAlert {
    /** The threshold. */
    readonly place: Place;
    /** Seconds. */
    readonly threshold: number;
    /** Seconds. */
    readonly ttl: number;
    /** Undefined: SPIRE's default. */
    readonly ttlPlace: Place | undefined;
}
/** The alerts that can never be silent: with several servers, those that are so for each of them. */
export declare function caAlertsOf(deployment: Deployment): readonly CaAlert[];
