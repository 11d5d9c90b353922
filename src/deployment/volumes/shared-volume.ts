import type { Container } from '../../kubernetes/container.ts'

/** Whether another container of the pod (one that runs before, or beside it) mounts a volume and may write to it. */
export function mayFill(container: Container, volume: string): boolean {
  return container.pod.containers.some(
    (other) => other !== container && other.mounts.some((mount) => mount.get('name').scalar?.source === volume && mount.get('readOnly').boolean !== true),
  )
}
