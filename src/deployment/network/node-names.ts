import type { Cluster } from '../../kubernetes/cluster.ts'
import { resolveHost } from '../../kubernetes/service.ts'
import type { Agent } from '../agent.ts'

/** Whether an agent surely asks the name server of its node for a Service of the cluster, which that one does not know: it finds no server. */
export function asksNodeForService(agent: Agent, cluster: Cluster): boolean {
  const { hostNetwork, dnsPolicy } = agent.component.pod
  const address = agent.serverAddress
  if (hostNetwork.is !== 'known' || dnsPolicy.is !== 'known' || address.is !== 'known') return false
  const asksNode = dnsPolicy.value === 'Default' || (dnsPolicy.value === 'ClusterFirst' && hostNetwork.value)
  if (!asksNode) return false
  const host = resolveHost(cluster, address.value, agent.namespace, agent.component.workload.object)
  return host.is === 'service' || (host.is === 'elsewhere' && host.certain)
}
