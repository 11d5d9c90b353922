import { readOnlyPortOf } from '../../src/deployment/attestation/kubelet-port.ts'
import { pluginsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'kubelet-anonymous-auth',
  area: 'workload-attestation',
  summary: 'The agent shows the kubelet who it is.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_k8s.md', 'k8s: kubelet authentication and authorization'],
  securitySeverity: 8.1,
  messages: {
    anonymous: {
      severity: 'error',
      when: 'attest',
      text: "The agent asks the kubelet without credentials. Either the kubelet refuses (anonymous requests are off in most clusters) and no pod on the node gets an identity, or nodes/proxy is open to everyone, which lets anyone run commands in every pod of the node. Leave use_anonymous_authentication out, and bind the agent's ServiceAccount to a role with nodes/proxy.",
    },
  },
  check(deployment, report) {
    for (const { plugin } of pluginsIn(deployment, 'agent', 'WorkloadAttestor', 'k8s')) {
      const anonymous = plugin.data.bool('use_anonymous_authentication')
      const readOnly = readOnlyPortOf(plugin.data)
      if (anonymous.is === 'known' && anonymous.value && readOnly.is === 'absent') report('anonymous', anonymous.place, {})
    }
  },
})
