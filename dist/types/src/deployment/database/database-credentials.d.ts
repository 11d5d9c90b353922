import type { Workload } from '../../kubernetes/workload.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A password that the server sends and the database (or the pooler before it) was made with, where both are known and differ. */
export interface TwoPasswords {
    readonly user: string;
    /** The server's. */
    readonly place: Place;
    /** The other side's: where it is written, or where it is taken from. */
    readonly other: Place;
    readonly by: 'database' | 'pooler';
    readonly workload: Workload;
}
export declare function differingPasswords(deployment: Deployment): readonly TwoPasswords[];
