import { readOnlyPortOf } from '../../src/deployment/attestation/kubelet-port.ts'
import { pluginsIn } from '../../src/deployment/settings/config-faults.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'kubelet-readonly-port',
  area: 'workload-attestation',
  summary: "The k8s workload attestor does not depend on the kubelet's port without authentication.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_k8s.md', 'k8s: kubelet --read-only-port'],
  fix: 'unsafe',
  messages: {
    used: {
      severity: 'warning',
      when: 'attest',
      text: "The attestor asks the kubelet at its port without authentication ({port}). Most clusters keep that port closed (it is off in managed Kubernetes and with kubeadm), and then no pod on the node gets an identity; where it is open, anyone on the network reads the node's pods. Leave kubelet_read_only_port out, and the attestor uses 10250 with the agent's token.",
    },
  },
  check(deployment, report) {
    for (const { plugin, config } of pluginsIn(deployment, 'agent', 'WorkloadAttestor', 'k8s')) {
      const port = readOnlyPortOf(plugin.data)
      const secure = plugin.data.int('kubelet_secure_port')
      const conflict = secure.is === 'known' && secure.from === 'written' && secure.value > 0
      if (port.is === 'known' && !conflict) {
        const key = plugin.data.key('kubelet_read_only_port')
        report('used', port.place, { port: port.value }, [], key ? suggestion('Use the secure port', removeSetting(config, key)) : [])
      }
    }
  },
})
