import type { Workload } from '../kubernetes/workload.ts';
import type { Deployment } from './deployment.ts';
/** The workloads that this program answers for: those that run SPIRE, or take an identity through it; not every pod of a repository. */
export declare function judgedWorkloads({ workloads, spireObjects }: Deployment): readonly Workload[];
