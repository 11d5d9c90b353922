import type { Answer } from '../text/answer.ts';
import type { Cluster } from './cluster.ts';
import { type Workload } from './workload.ts';
/** How many pods of a workload may run at once: an autoscaler's maximum where there is one. */
export declare function mostReplicas(workload: Workload, cluster: Cluster): Answer<number>;
