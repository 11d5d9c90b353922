import type { Container } from '../../kubernetes/container.ts';
/** Whether another container of the pod (one that runs before, or beside it) mounts a volume and may write to it. */
export declare function mayFill(container: Container, volume: string): boolean;
