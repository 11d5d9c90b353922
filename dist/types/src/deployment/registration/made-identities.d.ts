import type { Workload } from '../../kubernetes/workload.ts';
import type { ControllerManager } from '../controller-manager.ts';
import type { Deployment } from '../deployment.ts';
import type { ClusterSpiffeId } from './registration.ts';
/** What a ClusterSPIFFEID makes for the pods of a workload that it surely selects. */
export interface Made {
    readonly registration: ClusterSpiffeId;
    /** Whose entry it is; undefined where no manager is among the files. */
    readonly manager: ControllerManager | undefined;
    readonly workload: Workload;
    readonly spiffeId: string;
    /** Sorted; without the pod's UID, which every entry has. */
    readonly selectors: readonly string[];
    /** Nothing in it is a stand-in that could be two things. */
    readonly whole: boolean;
}
export declare function madeBy(deployment: Deployment, registration: ClusterSpiffeId): readonly Made[];
