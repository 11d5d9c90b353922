import type { Workload } from '../kubernetes/workload.ts'
import type { Deployment } from './deployment.ts'
import { socketVolumes } from './volumes/socket-mounts.ts'
import { mountsWorkloadApi } from './volumes/sockets.ts'

/** The workloads that take an identity from the agent of their node, SPIRE's own left out: through the CSI driver, or through the socket's folder. */
export function consumersOf(deployment: Deployment): readonly Workload[] {
  const { workloads, components } = deployment
  const own = new Set(components.map(({ workload }) => workload))
  const bySocket = new Set(socketVolumes(deployment).map(({ pod }) => pod))
  return workloads.filter((workload) => !own.has(workload) && (bySocket.has(workload.pod) || workload.pod.containers.some(mountsWorkloadApi)))
}
