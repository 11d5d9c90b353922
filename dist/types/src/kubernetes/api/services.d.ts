import { type Visit } from './visit.ts';
/** A Service (kubernetes: pkg/apis/core/validation/validation.go, ValidateService). */
export declare function checkService(visit: Visit): void;
