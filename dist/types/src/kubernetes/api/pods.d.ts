import { type Visit } from './visit.ts';
/** A pod's spec (kubernetes: pkg/apis/core/validation/validation.go, ValidatePodSpec). */
export declare function checkPodSpec(visit: Visit): void;
