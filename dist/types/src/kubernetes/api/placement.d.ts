import { type Visit } from './visit.ts';
/** A toleration (kubernetes: pkg/apis/core/validation/validation.go, ValidateTolerations). */
export declare function checkToleration(visit: Visit): void;
/** Beside which pods: of which namespaces. */
export declare function checkAffinityTerm(visit: Visit): void;
/** How pods are spread. */
export declare function checkSpread(visit: Visit): void;
/** Which nodes: values for some operators, and none for others. */
export declare function checkNodeRequirement(visit: Visit): void;
/** A seccomp or AppArmor profile: a file's name with the type that has one. */
export declare function checkProfile(visit: Visit): void;
/** Groups beside the first. */
export declare function checkGroups(visit: Visit): void;
/** A list's texts that are written as addresses. */
export declare function checkBlock(visit: Visit): void;
