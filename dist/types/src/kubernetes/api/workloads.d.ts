import { type Visit } from './visit.ts';
/** Workloads, beside the pods they make (kubernetes: pkg/apis/apps/validation/validation.go, pkg/apis/batch/validation/validation.go). */
export declare function checkDeployment(visit: Visit): void;
export declare function checkDaemonSet(visit: Visit): void;
export declare function checkStatefulSet(visit: Visit): void;
export declare function checkJob(visit: Visit): void;
/** A selector that demands nothing is none to the API server (of a Job, which has none of its own, nothing is asked). */
export declare function checkSelector(visit: Visit): void;
