import { dirname } from 'node:path'
import type { VolumeMount } from 'kubernetes-types/core/v1.js'
import type { Container } from '../../kubernetes/container.ts'
import type { Field } from '../../kubernetes/field.ts'
import { isWithin, normalize } from '../../kubernetes/path-name.ts'
import type { PodTemplate } from '../../kubernetes/pod-template.ts'
import type { Volume } from '../../kubernetes/volume.ts'
import type { Deployment } from '../deployment.ts'
import { agentSocket } from './sockets.ts'

/** A hostPath through which a pod, other than the agent's, gets at an agent's socket. */
export interface SocketVolume {
  readonly volume: Extract<Volume, { from: 'pod' }>
  readonly pod: PodTemplate
  /** The hostPath is the socket itself, not its folder. */
  readonly file: boolean
  /** The hostPath is a folder of SPIRE's above the socket's, such as /run/spire. */
  readonly above: boolean
  /** Mounted by a program of SPIRE, such as the CSI driver, only. */
  readonly own: boolean
  readonly mounts: readonly { readonly mount: Field<VolumeMount>; readonly container: Container }[]
}

/** The hostPaths that lead to the socket of an agent in the input. */
export function socketVolumes(deployment: Deployment): readonly SocketVolume[] {
  const sockets = deployment.agents.flatMap((agent) => {
    const socket = agentSocket(agent)
    return socket?.host ? [{ folder: socket.host.path, file: `${socket.host.path}/${socket.file}` }] : []
  })
  if (sockets.length === 0) return []
  const agents = new Set(deployment.agents.map(({ component }) => component.workload))
  const programs = new Set(deployment.components.map(({ container }) => container.field.node))
  const drivers = new Set(deployment.components.filter(({ program }) => program === 'spiffe-csi-driver').map(({ workload }) => workload))
  return deployment.workloads.flatMap((workload) => {
    if (agents.has(workload)) return []
    return [...workload.pod.volumes.values()].flatMap((volume) => {
      if (volume.from !== 'pod' || volume.source !== 'hostPath') return []
      const path = normalize(`/${volume.field.get('hostPath').get('path').scalar?.source ?? ''}`)
      const socket = sockets.find(({ folder, file }) => path === folder || path === file || isAbove(path, folder))
      if (!socket) return []
      const mounts = workload.pod.containers.flatMap((container) =>
        container.mounts.filter((mount) => mount.get('name').scalar?.source === volume.name).map((mount) => ({ mount, container })),
      )
      const own = drivers.has(workload) || (mounts.length > 0 && mounts.every(({ container }) => programs.has(container.field.node)))
      return [{ volume, pod: workload.pod, file: path === socket.file, above: isAbove(path, socket.folder), own, mounts }]
    })
  })
}

/** A folder that is named for SPIRE, above that of a socket; one such as /run is mounted for other ends. */
function isAbove(path: string, folder: string): boolean {
  return path !== folder && isWithin(dirname(folder), path) && /\/[^/]*spi(?:re|ffe)[^/]*(?:\/|$)/i.test(path)
}
