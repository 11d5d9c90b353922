import { type Visit } from './visit.ts';
/** A HorizontalPodAutoscaler's bounds (kubernetes: pkg/apis/autoscaling/validation/validation.go). */
export declare function checkAutoscaler(visit: Visit): void;
/** A metric's target has the value of its type. */
export declare function checkTarget(visit: Visit): void;
