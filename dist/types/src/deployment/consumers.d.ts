import type { Workload } from '../kubernetes/workload.ts';
import type { Deployment } from './deployment.ts';
/** The workloads that take an identity from the agent of their node, SPIRE's own left out: through the CSI driver, or through the socket's folder. */
export declare function consumersOf(deployment: Deployment): readonly Workload[];
