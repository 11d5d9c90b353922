import { type Visit } from './visit.ts';
/** A pod's volume: a name and at most one source (kubernetes: pkg/apis/core/validation/validation.go, validateVolumeSource). */
export declare function checkVolume(visit: Visit): void;
/** A field of the pod as a file. */
export declare function checkPodField(visit: Visit): void;
/** A projected volume's source: exactly one. */
export declare function checkProjection(visit: Visit): void;
/** A volume of the cluster. */
export declare function checkPersistentVolume(visit: Visit): void;
/** A claim of storage. */
export declare function checkClaim(visit: Visit): void;
