import { type Visit } from './visit.ts';
/** A ConfigMap's and a Secret's keys (kubernetes: pkg/apis/core/validation/validation.go, ValidateConfigMap and ValidateSecret). */
export declare function checkData(visit: Visit): void;
