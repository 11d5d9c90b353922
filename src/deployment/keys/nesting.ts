import type { PathContent } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import { resolveHost, workloadsBehind } from '../../kubernetes/service.ts'
import type { PluginConfig } from '../../spire/config.ts'
import { type Answer, knownValue } from '../../text/answer.ts'
import type { Agent } from '../agent.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'
import { driverName } from '../volumes/csi.ts'
import { driverFolder, driversOf, hostFolder } from '../volumes/sockets.ts'

/** A server that has another SPIRE server sign its CA. */
export interface NestedServer {
  readonly server: Server
  readonly plugin: PluginConfig
  /** The server above; undefined where it is not among the files. */
  readonly upstream: Server | undefined
  /** The agents of the server above. */
  readonly agents: readonly Agent[]
  /** The Workload API's socket, by which it gets its identity. */
  readonly socket: Answer<string>
}

/** The servers with UpstreamAuthority "spire". */
export function nestedServers(deployment: Deployment): readonly NestedServer[] {
  return deployment.servers.flatMap((server) => {
    const plugin = server.upstreamAuthority
    if (plugin?.name !== 'spire' || plugin.external) return []
    const upstream = upstreamOf(deployment, server, plugin)
    const agents = upstream ? deployment.agents.filter((agent) => knownValue(agent.server) === upstream) : []
    return [{ server, plugin, upstream, agents, socket: plugin.data.string('workload_api_socket') }]
  })
}

function upstreamOf({ cluster, servers, workloads }: Deployment, server: Server, { data }: PluginConfig): Server | undefined {
  const address = knownValue(data.string('server_address'))
  if (address === undefined) return undefined
  const host = resolveHost(cluster, address, server.namespace, server.workload.object)
  if (host.is !== 'service') return undefined
  const behind = workloadsBehind(host.service, workloads)
  const found = servers.filter((other) => other !== server && behind.includes(other.workload))
  return found.length === 1 ? found[0] : undefined
}

/** What a nested server has at the path of its upstream agent's socket. */
export function socketContent({ server, socket }: NestedServer): PathContent | undefined {
  const path = knownValue(socket)
  return path?.startsWith('/') ? contentAt(server.component.container, path) : undefined
}

/** The node's folder behind a mount: its own hostPath's, or the one that the CSI driver of the volume hands out. */
export function nodeFolder(deployment: Deployment, content: PathContent): string | undefined {
  const own = hostFolder(content)
  if (own) return own.path
  if (content.is !== 'stored' || content.store.kind !== 'csi') return undefined
  const driver = driversOf(deployment).find((one) => {
    const name = driverName(one)
    return name.is === 'known' && name.value === content.store.name
  })
  const folder = driver && driverFolder(driver)
  return folder && hostFolder(folder.content)?.path
}

/** Whether another container of the nested server's pod, as an agent there would, has a store of that key. */
export function agentServes({ server }: NestedServer, key: string): boolean {
  return server.component.pod.containers.some(
    (container) =>
      container !== server.component.container &&
      [...container.mounts].some((mount) => {
        const content = container.fileAt(mount.get('mountPath').string ?? '')
        return content.is === 'stored' && (content.store.key === key || key.startsWith(`${content.store.key}/`))
      }),
  )
}
