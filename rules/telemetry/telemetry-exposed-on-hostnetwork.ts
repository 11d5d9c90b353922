import { metricsListenerOf } from '../../src/deployment/telemetry/prometheus.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isIsolated } from '../../src/kubernetes/network-policy.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'telemetry-exposed-on-hostnetwork',
  area: 'telemetry',
  summary: "A node's address does not serve SPIRE's metrics to everybody.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/common/telemetry/prometheus.go', 'k8s: concepts/services-networking/network-policies'],
  fix: 'unsafe',
  securitySeverity: 4,
  messages: {
    exposed: {
      severity: 'warning',
      when: 'run',
      log: 'Agent is now configured to accept remote network connections for Prometheus stats collection. Please ensure access to this port is tightly controlled',
      text: "The {program} is on the host's network and serves its metrics on '{host}', port {port}: whoever reaches the node's address reads them, without a password. Serve them on 127.0.0.1 and scrape from the node, demand client certificates (tls, from 1.15.0 on), or leave hostNetwork out.",
    },
  },
  check({ servers, agents, cluster }, report) {
    for (const party of [...servers, ...agents]) {
      const { pod, program } = party.component
      const listener = metricsListenerOf(party)
      if (!listener || listener.local || listener.host.is !== 'known' || knownValue(pod.hostNetwork) !== true) continue
      // Behind TLS, or a policy (some network plugins apply them to the host's network as well), somebody has seen to it.
      if (listener.block.key('tls') !== undefined || isIsolated(cluster, 'ingress', pod) || cluster.objects.some(({ kind }) => HOST_POLICIES.has(kind)))
        continue
      const { host } = listener
      const edit = replaceQuoted(host.place, host.value, '127.0.0.1')
      const fixes = suggestion("Serve them on '127.0.0.1'", edit)
      const args = { program: program === 'spire-server' ? 'server' : 'agent', host: host.value, port: listener.port ?? 'any' }
      report('exposed', host.place, args, [[pod.spec.get('hostNetwork').place, "the host's network"]], fixes)
    }
  },
})

/** Policies of network plugins that hold for nodes. */
const HOST_POLICIES: ReadonlySet<string> = new Set(['CiliumClusterwideNetworkPolicy', 'GlobalNetworkPolicy', 'HostEndpoint'])
