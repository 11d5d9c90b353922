import { dirname } from 'node:path'
import type { Container } from '../../kubernetes/container.ts'
import type { PathContent } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import { type Answer, type Known, known, knownValue } from '../../text/answer.ts'
import type { Component } from '../component.ts'
import type { ControllerManager } from '../controller-manager.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'

/** A container of a server's pod that has to reach the server's API over its socket. */
export interface SocketClient {
  readonly component: Component
  readonly server: Server
  /** Where it looks for the socket. */
  readonly path: Known<string>
}

/** spire-controller-manager: cmd/main.go at v0.6.4 */
const MANAGER_DEFAULT = '/spire-server/api.sock'

/** Controller managers and OIDC providers beside a server, with the socket that they dial. */
export function socketClients(deployment: Deployment): readonly SocketClient[] {
  const clients: SocketClient[] = []
  for (const server of deployment.servers) {
    for (const component of deployment.components) {
      if (component.workload !== server.workload) continue
      const path = dialled(deployment, component)
      if (path?.is === 'known' && path.value.startsWith('/')) clients.push({ component, server, path })
    }
  }
  return clients
}

function dialled(deployment: Deployment, component: Component): Answer<string> | undefined {
  if (component.program === 'spire-controller-manager') {
    const manager = deployment.controllerManagers.find((one) => one.component === component)
    return manager && managerSocket(manager)
  }
  if (component.program !== 'oidc-discovery-provider') return undefined
  const address = deployment.configOf(component)?.config.root.block('server_api').string('address')
  const path = address?.is === 'known' ? /^unix:(?:\/\/)?(\/.+)$/.exec(address.value)?.[1] : undefined
  return address?.is === 'known' && path !== undefined ? known(path, address.place) : undefined
}

/** The server's socket as a controller manager looks for it. */
export function managerSocket({ component, config }: ControllerManager): Answer<string> | undefined {
  const flag = component.commandLine.value('spire-api-socket')
  if (flag.is !== 'absent') return flag
  const written = config?.text('spireServerSocketPath')
  return written?.is === 'absent' ? known(MANAGER_DEFAULT, written.place, 'default') : written
}

/** Whether a controller manager of another pod mounts the folder of the node, or the claim, in which its server puts its socket. */
export function mountsSocketOf({ component: { container }, server }: ControllerManager): boolean {
  const own = knownValue(server)
  const key = own && own.socketPath.is === 'known' ? storeKey(folderAt(own.component.container, own.socketPath.value)) : undefined
  return key !== undefined && container.mounts.some((mount) => storeKey(contentAt(container, mount.get('mountPath').scalar?.source ?? '')) === key)
}

/** What the folder of a path is. */
export function folderAt(container: Container, path: string): PathContent {
  return contentAt(container, dirname(path))
}

/** What tells whether two containers see the same bytes: the store's name, for what is a store. */
export function storeKey(content: PathContent): string | undefined {
  return content.is === 'stored' ? content.store.key : undefined
}
