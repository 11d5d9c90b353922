import { type Visit } from './visit.ts';
/** Roles and their bindings (kubernetes: pkg/apis/rbac/validation/validation.go). */
export declare function checkAccess(visit: Visit): void;
