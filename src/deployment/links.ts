import type { Cluster } from '../kubernetes/cluster.ts'
import { type HostName, resolveHost, workloadsBehind } from '../kubernetes/service.ts'
import type { Workload } from '../kubernetes/workload.ts'
import { type Answer, elsewhere, known, knownValue, unknown } from '../text/answer.ts'
import type { Agent } from './agent.ts'
import type { ControllerManager } from './controller-manager.ts'
import type { Server } from './server.ts'

/**
 * Which server an agent means: the one behind the Service that its address names; where that name leads nowhere (a misspelling, a selector
 * that takes nothing) the only one there is. An address outside of the cluster is somebody else's server.
 */
export function serverOfAgent(agent: Agent, servers: readonly Server[], cluster: Cluster, workloads: readonly Workload[]): Answer<Server> {
  if (servers.length === 0) return unknown('no server is among the files')
  const address = agent.serverAddress
  if (address.is !== 'known') return onlyOne(servers, agent)
  const host = resolveHost(cluster, address.value, agent.namespace, agent.component.workload.object)
  if (host.is === 'outside') return elsewhere(`the server at ${address.value}`, address.place)
  const behind = serversBehind(host, servers, workloads)
  if (behind.length > 0) return onlyOne(behind, agent)
  return host.is === 'elsewhere' && !looksLocal(host, servers) ? elsewhere(`the server at ${address.value}`, address.place) : onlyOne(servers, agent)
}

/** The server in the manager's own pod, else the only one. */
export function serverOfManager(manager: ControllerManager, servers: readonly Server[]): Answer<Server> {
  const beside = servers.find((server) => server.workload === manager.component.workload)
  if (beside) return known(beside, beside.place)
  return servers.length === 0 ? unknown('no server is among the files') : onlyOne(servers, manager)
}

function serversBehind(host: HostName, servers: readonly Server[], workloads: readonly Workload[]): readonly Server[] {
  if (host.is !== 'service') return []
  const behind = workloadsBehind(host.service, workloads)
  return servers.filter((server) => behind.includes(server.workload))
}

/** A name in a namespace in which one of the servers runs, or in none that is said, can be a misspelling; any other is another team's. */
function looksLocal(host: Extract<HostName, { is: 'elsewhere' }>, servers: readonly Server[]): boolean {
  return servers.length === 1 || servers.some((server) => host.namespace === undefined || server.namespace === host.namespace)
}

/** Of several candidates the one of the same trust domain, then of the same namespace; otherwise nobody can say. */
function onlyOne(servers: readonly Server[], side: Agent | ControllerManager): Answer<Server> {
  for (const fits of [() => true, sameTrustDomain, sameNamespace]) {
    const candidates = servers.filter((server) => fits(server, side))
    const only = candidates.length === 1 ? candidates[0] : undefined
    if (only) return known(only, only.place)
  }
  return unknown('several servers are among the files, and which one is meant cannot be told')
}

/** Whether two parts are surely of one trust domain. */
export function sameTrustDomain(a: Pick<Server, 'trustDomain'>, b: Pick<Server, 'trustDomain'>): boolean {
  const trustDomain = knownValue(a.trustDomain)
  return trustDomain !== undefined && trustDomain === knownValue(b.trustDomain)
}

function sameNamespace(server: Server, side: Agent | ControllerManager): boolean {
  return server.namespace === side.component.pod.namespace
}
