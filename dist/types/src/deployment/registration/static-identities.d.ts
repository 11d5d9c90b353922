import type { Workload } from '../../kubernetes/workload.ts';
import type { Deployment } from '../deployment.ts';
import type { Identity } from './identities.ts';
/** The identities that ClusterStaticEntries and entries made by command surely give to a workload: all their selectors are about it, and hold. */
export declare function staticIdentities(deployment: Deployment, workload: Workload): readonly Identity[];
