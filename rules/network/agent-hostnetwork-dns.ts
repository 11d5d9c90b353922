import { asksNodeForService } from '../../src/deployment/network/node-names.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'agent-hostnetwork-dns',
  area: 'network',
  summary: "An agent that names its server by a Service asks the cluster's name server.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: concepts/services-networking/dns-pod-service'],
  fix: 'safe',
  messages: {
    host: {
      severity: 'error',
      when: 'attest',
      log: 'Unavailable desc = no children to pick from',
      text: "On the host's network the agent asks the node's name server, which does not know Service '{address}': it does not find its server and never attests. Set dnsPolicy: ClusterFirstWithHostNet.",
    },
    policy: {
      severity: 'error',
      when: 'attest',
      log: 'Unavailable desc = no children to pick from',
      text: "With dnsPolicy '{policy}' the agent asks the node's name server, which does not know Service '{address}': it does not find its server and never attests. Use {wanted}.",
    },
  },
  check({ agents, cluster }, report) {
    for (const agent of agents) {
      const { pod } = agent.component
      const { hostNetwork, dnsPolicy } = pod
      const address = agent.serverAddress
      if (hostNetwork.is !== 'known' || dnsPolicy.is !== 'known' || address.is !== 'known') continue
      if (!asksNodeForService(agent, cluster)) continue
      const related = [[address.place, 'the address']] as const
      const wanted = hostNetwork.value ? 'ClusterFirstWithHostNet' : 'ClusterFirst'
      if (dnsPolicy.from === 'default') {
        const edit = insertBefore(pod.spec, `dnsPolicy: ${wanted}`)
        const fixes = safeFix(`Add dnsPolicy: ${wanted}`, edit)
        report('host', hostNetwork.place, { address: address.value }, related, fixes)
      } else report('policy', dnsPolicy.place, { policy: dnsPolicy.value, address: address.value, wanted }, related)
    }
  },
})
