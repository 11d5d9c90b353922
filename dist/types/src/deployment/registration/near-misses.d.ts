import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A ClusterSPIFFEID that selects nothing in the input, and misses a workload that nothing else selects by one label. */
export interface NearMiss {
    readonly what: 'pod' | 'namespace';
    readonly workload: string;
    readonly has: string;
    readonly wants: string;
    /** The requirement that is not met. */
    readonly place: Place;
    /** What does not meet it. */
    readonly at: Place;
}
/** What selects nothing may be for pods of another repository: only a near miss says that it is not. */
export declare function nearMisses(deployment: Deployment): readonly NearMiss[];
