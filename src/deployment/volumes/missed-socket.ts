import { isWithin } from '../../kubernetes/path-name.ts'
import type { Deployment } from '../deployment.ts'
import {
  agentSocket,
  CSI_DRIVER,
  driverFolder,
  driversOf,
  type HostFolder,
  hostFolder,
  type SocketFolder,
  type SocketReader,
  socketReaders,
} from './sockets.ts'

/** Who takes the agent's socket from a folder of the node. */
export interface FolderUser {
  /** `The CSI driver`, `Container 'api'`. */
  readonly who: string
  readonly host: HostFolder
}

/** Why those who need the agents' sockets do not find them on the node. `agents`: every agent's socket. */
export type MissedSocket =
  /** They look into other folders than the agents'. */
  | { readonly is: 'folder'; readonly agents: readonly SocketFolder[]; readonly users: readonly FolderUser[] }
  /** They do so at one with each other: the only agent's own folder is the one that differs. */
  | { readonly is: 'agents-folder'; readonly host: HostFolder; readonly users: readonly FolderUser[] }
  /** In the right folder they look for other names than the agents'. */
  | { readonly is: 'file'; readonly agents: readonly SocketFolder[]; readonly readers: readonly SocketReader[] }
  /** They do so at one with each other: the only agent's name is the one that differs. */
  | { readonly is: 'agents-file'; readonly agent: SocketFolder; readonly readers: readonly SocketReader[]; readonly name: string }

/** Undefined where all is well, or where not every agent's socket is known to be in a folder of the node. */
export function missedSocket(deployment: Deployment): MissedSocket | undefined {
  const agents = socketsOnTheNode(deployment)
  return agents && (missedFolder(deployment, agents) ?? missedFile(deployment, agents))
}

function missedFolder(deployment: Deployment, agents: readonly SocketFolder[]): MissedSocket | undefined {
  const all = usersOf(deployment)
  const users = all.filter(({ host }) => !agents.some(({ host: own }) => own && isWithin(own.path, host.path)))
  if (users.length === 0) return undefined
  const only = agents.length === 1 ? agents[0]?.host : undefined
  // Who mounts a folder at its own path means it so, and so does an agent that mounts its own where the others look.
  const united = only && users.length === all.length && !only.same && users.every(({ host }) => host.same || host.path === only.mountPath.replace(/\/+$/, ''))
  return united ? { is: 'agents-folder', host: only, users } : { is: 'folder', agents, users }
}

function missedFile(deployment: Deployment, agents: readonly SocketFolder[]): MissedSocket | undefined {
  const all = socketReaders(deployment).filter((reader) => readsAgents(reader, agents))
  const readers = all.filter(({ socket }) => !agents.some(({ file }) => file === socket.file))
  if (readers.length === 0) return undefined
  const [name, ...others] = new Set(readers.map(({ socket }) => socket.file))
  const agent = agents.length === 1 ? agents[0] : undefined
  const united = agent && name !== undefined && others.length === 0 && readers.length > 1 && readers.length === all.length
  return united ? { is: 'agents-file', agent, readers, name } : { is: 'file', agents, readers }
}

/** Every agent's socket, where all are in folders of the node; undefined where one is not, or is not known. */
function socketsOnTheNode({ agents }: Deployment): readonly SocketFolder[] | undefined {
  const sockets = agents.flatMap((agent) => agentSocket(agent) ?? [])
  return sockets.length === 0 || sockets.length < agents.length || sockets.some(({ host }) => !host) ? undefined : sockets
}

function usersOf(deployment: Deployment): readonly FolderUser[] {
  const drivers = driversOf(deployment).flatMap((driver) => {
    const folder = driverFolder(driver)
    const host = folder && hostFolder(folder.content)
    return host ? [{ host, who: 'The CSI driver' }] : []
  })
  const workloads = socketReaders(deployment).flatMap(({ socket, container }) =>
    socket.host ? [{ host: socket.host, who: `Container '${container.name}'` }] : [],
  )
  return [...drivers, ...workloads]
}

function readsAgents({ socket }: SocketReader, agents: readonly SocketFolder[]): boolean {
  const { content, host } = socket
  if (host) return agents.some(({ host: own }) => own?.path === host.path)
  return content.is === 'stored' && content.store.kind === 'csi' && content.store.name === CSI_DRIVER && content.store.path === ''
}
