import { dirname } from 'node:path'
import { knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Component } from '../component.ts'
import type { Deployment } from '../deployment.ts'
import { managerSocket, storeKey } from '../volumes/server-socket.ts'
import { agentSocket, driverFolder, driversOf, folderOf, type SocketFolder } from '../volumes/sockets.ts'
import { componentNode } from './components.ts'
import type { Drawing } from './data.ts'

/** Who of SPIRE's programs speaks to whom over a UNIX socket. */
export function drawSocketLinks(deployment: Deployment, drawing: Drawing): void {
  for (const manager of deployment.controllerManagers) {
    const server = knownValue(manager.server)
    const path = managerSocket(manager)
    if (!server || path?.is !== 'known') continue
    drawClient(deployment, drawing, manager.component, server.component, {
      path: path.value,
      place: path.place,
      own: folderOf(server.component.container, server.socketPath),
    })
  }
  for (const component of deployment.components) if (component.program === 'oidc-discovery-provider') drawProvider(deployment, drawing, component)
  for (const driver of driversOf(deployment)) drawDriver(deployment, drawing, driver)
}

interface Dialled {
  readonly path: string
  readonly place: Place
  /** The socket as the one who listens sees it. */
  readonly own: SocketFolder | undefined
}

function drawClient(deployment: Deployment, drawing: Drawing, client: Component, listener: Component, { path, place, own }: Dialled): void {
  const seen = folderOf(client.container, { is: 'known', value: path, place, from: 'written' })
  const label = `socket ${path}`
  const places = [place, own?.path.place, ...contentPlaces(seen?.content), ...contentPlaces(own?.content)]
  drawing.edge(componentNode(deployment, drawing, client), componentNode(deployment, drawing, listener), 'socket', label, places, apart(seen, own))
}

/** The provider asks the server over its API's socket, or an agent over the Workload API's. */
function drawProvider(deployment: Deployment, drawing: Drawing, provider: Component): void {
  const root = deployment.configOf(provider)?.config.root
  const api = root?.block('server_api').string('address')
  const workloadApi = root?.block('workload_api').string('socket_path')
  const address = api?.is === 'known' ? /^unix:(?:\/\/)?(\/.+)$/.exec(api.value)?.[1] : undefined
  const server = deployment.servers.find(({ workload }) => workload === provider.workload) ?? deployment.servers[0]
  const [agent] = deployment.agents
  if (api?.is === 'known' && address !== undefined && server) {
    drawClient(deployment, drawing, provider, server.component, {
      path: address,
      place: api.place,
      own: folderOf(server.component.container, server.socketPath),
    })
  } else if (workloadApi?.is === 'known' && agent) {
    const id = componentNode(deployment, drawing, provider)
    drawing.edge(id, componentNode(deployment, drawing, agent.component), 'socket', `socket ${workloadApi.value}`, [workloadApi.place])
  }
}

/** A driver hands the folder of an agent's socket to workloads. */
function drawDriver(deployment: Deployment, drawing: Drawing, driver: Component): void {
  const folder = driverFolder(driver)
  const [first] = deployment.agents
  if (!folder || !first) return
  const sockets = deployment.agents.map((agent) => ({ agent, socket: agentSocket(agent) }))
  const met = sockets.find(({ socket }) => socket && storeKey(socket.content) !== undefined && storeKey(socket.content) === storeKey(folder.content))
  const { agent, socket } = met ?? { agent: first, socket: agentSocket(first) }
  const known = folder.content.is === 'stored' && socket?.content.is === 'stored'
  const why = !met && known && sockets.length === 1 ? "the driver hands out another folder than that of the agent's socket" : undefined
  const places = [folder.path.place, socket?.path.place, ...contentPlaces(folder.content), ...contentPlaces(socket?.content)]
  const from = componentNode(deployment, drawing, driver)
  drawing.edge(from, componentNode(deployment, drawing, agent.component), 'socket', `socket folder ${folder.path.value}`, places, why)
}

function contentPlaces(content: SocketFolder['content'] | undefined): readonly Place[] {
  if (content === undefined || !('mount' in content)) return []
  const volume = 'volume' in content ? content.volume : undefined
  return [content.mount.node?.place, volume?.from === 'pod' ? volume.field.node?.place : volume?.place].filter((place) => place !== undefined)
}

/** Two containers that mean one folder and have two. */
function apart(client: SocketFolder | undefined, own: SocketFolder | undefined): string | undefined {
  if (!client || !own) return undefined
  if (client.file !== own.file) return `the socket is called ${own.file} in ${dirname(own.path.value)}`
  const [a, b] = [storeKey(client.content), storeKey(own.content)]
  if (a === undefined || b === undefined) return client.content.is === 'image' && b !== undefined ? 'the folder is not mounted' : undefined
  return a === b ? undefined : 'the two mount different folders'
}
