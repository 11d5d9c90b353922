import { type Visit } from './visit.ts';
/** A container (kubernetes: pkg/apis/core/validation/validation.go, validateContainers). */
export declare function checkContainer(visit: Visit): void;
/** The container's ports of a pod on the host's network: the host's port is the container's. */
export declare function checkHostPorts(visit: Visit, containers: string): void;
