import { dirname, posix } from 'node:path'
import type { Container } from '../../kubernetes/container.ts'
import { isUnmounted, type PathContent } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import type { Answer, Known } from '../../text/answer.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Agent } from '../agent.ts'
import type { Component } from '../component.ts'
import type { Deployment } from '../deployment.ts'

/** The folder of a UNIX socket as one container sees it. */
export interface SocketFolder {
  /** The socket's path in the container, and where it is said. */
  readonly path: Known<string>
  readonly folder: string
  readonly file: string
  /** What the folder is. */
  readonly content: PathContent
  /** The node's folder, where it is one. */
  readonly host: HostFolder | undefined
}

/** A folder of the node that a container mounts. */
export interface HostFolder {
  readonly path: string
  /** The hostPath's own `path`. */
  readonly place: Place
  /** Where it is mounted in the container. */
  readonly mountPath: string
  /** Mounted at the path that it has on the node. */
  readonly same: boolean
}

/** What reads an agent's socket: the CSI driver, or a container of a workload that is told where the socket is. */
export interface SocketReader {
  readonly workload: Workload
  readonly container: Container
  readonly socket: SocketFolder
}

export const CSI_DRIVER = 'csi.spiffe.io'

/** An agent's socket; undefined where its path is not known. */
export function agentSocket(agent: Agent): SocketFolder | undefined {
  return folderOf(agent.component.container, agent.socketPath)
}

/** The socket of a container by its path; undefined where the path is not known. */
export function folderOf(container: Container, path: Answer<string>): SocketFolder | undefined {
  if (path.is !== 'known' || !path.value.startsWith('/')) return undefined
  const folder = dirname(path.value)
  const content = contentAt(container, folder)
  return { path, folder, file: posix.basename(path.value), content, host: hostFolder(content) }
}

/** The node's folder behind what a container has at a path. */
export function hostFolder(content: PathContent): HostFolder | undefined {
  if (content.is !== 'stored' || content.store.kind !== 'host' || content.volume.from !== 'pod') return undefined
  const path = content.volume.field.get('hostPath').get('path')
  const mountPath = content.mount.get('mountPath').scalar?.source ?? ''
  return { path: content.store.path, place: path.place, mountPath, same: trimmed(path.scalar?.source ?? '') === trimmed(mountPath) }
}

export function driversOf({ components }: Deployment): readonly Component[] {
  return components.filter(({ program }) => program === 'spiffe-csi-driver')
}

/** The folder that a CSI driver hands to workloads; undefined where the flag is not known. */
export function driverFolder(driver: Component): { readonly path: Known<string>; readonly content: PathContent } | undefined {
  const path = driver.commandLine.value('workload-api-socket-dir')
  return path.is === 'known' ? { path, content: contentAt(driver.container, path.value) } : undefined
}

/** The containers that are told where the Workload API is: by `SPIFFE_ENDPOINT_SOCKET`, and of SPIRE's own the OIDC providers, by their configs. */
export function socketReaders(deployment: Deployment): readonly SocketReader[] {
  const { workloads, components } = deployment
  const own = new Set(components.map(({ container }) => container.field.node))
  const readers: SocketReader[] = []
  for (const workload of workloads) {
    for (const container of workload.pod.containers) {
      if (own.has(container.field.node)) continue
      const socket = endpointOf(container)
      if (socket) readers.push({ workload, container, socket })
    }
  }
  for (const component of components) {
    if (component.program !== 'oidc-discovery-provider') continue
    const source = deployment.configOf(component)?.config.root.block('workload_api')
    const socket = source?.written ? folderOf(component.container, source.string('socket_path')) : undefined
    if (socket) readers.push({ workload: component.workload, container: component.container, socket })
  }
  return readers
}

function endpointOf(container: Container): SocketFolder | undefined {
  const value = container.env('SPIFFE_ENDPOINT_SOCKET')
  if (value.is !== 'text' || value.text.text.includes(HOLE)) return undefined
  const path = /^unix:(?:\/\/)?(\/.+)$/.exec(value.text.text)?.[1]
  if (path === undefined) return undefined
  const said = folderOf(container, { is: 'known', value: path, place: value.place, from: 'written' })
  if (!isUnmounted(said?.content)) return said
  // Most images, SPIRE's own excepted, link /var/run to /run.
  const other = path.startsWith('/var/run/') ? path.slice(4) : path.startsWith('/run/') ? `/var${path}` : undefined
  const linked = other === undefined ? undefined : folderOf(container, { is: 'known', value: other, place: value.place, from: 'written' })
  return linked && !isUnmounted(linked.content) ? linked : said
}

/** The names of volumes of the SPIFFE CSI driver that a container mounts. */
export function mountsWorkloadApi(container: Container): boolean {
  return container.mounts.some((mount) => {
    const volume = container.pod.volumes.get(mount.get('name').scalar?.source ?? '')
    return volume?.from === 'pod' && volume.field.get('csi').get('driver').string === CSI_DRIVER
  })
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '')
}
