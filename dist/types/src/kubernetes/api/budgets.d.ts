import { type Visit } from './visit.ts';
/** A PodDisruptionBudget bounds one side only (kubernetes: pkg/apis/policy/validation/validation.go). */
export declare function checkBudget(visit: Visit): void;
/** A PriorityClass of one's own stays below the system's. */
export declare function checkPriority(visit: Visit): void;
