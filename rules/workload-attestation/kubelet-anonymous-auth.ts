import { readOnlyPortOf } from '../../src/deployment/attestation/kubelet-port.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { pluginsIn } from '../../src/deployment/settings/config-faults.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { mayDo } from '../../src/kubernetes/rbac.ts'
import type { PluginConfig, SpireConfig } from '../../src/spire/config.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'kubelet-anonymous-auth',
  area: 'workload-attestation',
  summary: 'The agent shows the kubelet who it is.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_k8s.md', 'k8s: kubelet authentication and authorization'],
  fix: 'unsafe',
  securitySeverity: 8.1,
  messages: {
    anonymous: {
      severity: 'error',
      when: 'attest',
      text: "The agent asks the kubelet without credentials. Either the kubelet refuses (anonymous requests are off in most clusters) and no pod on the node gets an identity, or nodes/proxy is open to everyone, which lets anyone run commands in every pod of the node. Leave use_anonymous_authentication out, and bind the agent's ServiceAccount to a role with nodes/proxy.",
    },
  },
  check(deployment, report) {
    for (const { plugin, config } of pluginsIn(deployment, 'agent', 'WorkloadAttestor', 'k8s')) {
      const anonymous = plugin.data.bool('use_anonymous_authentication')
      const readOnly = readOnlyPortOf(plugin.data)
      if (anonymous.is === 'known' && anonymous.value && readOnly.is === 'absent')
        report('anonymous', anonymous.place, {}, [], asItself(deployment, config, plugin))
    }
  },
})

/** Where the agent's own account may ask. */
function asItself({ agents, cluster }: Deployment, config: SpireConfig, { data }: PluginConfig): readonly Fix[] {
  const { pod } = agents.find((agent) => agent.config === config)?.component ?? {}
  const account = pod && knownValue(pod.serviceAccount)
  const key = data.key('use_anonymous_authentication')
  if (!pod || account === undefined || !key || data.has('certificate_path')) return []
  const may = mayDo(cluster, account, pod.namespace, { verb: 'get', group: '', resource: 'nodes', subresource: 'proxy', scope: 'cluster' })
  return may.is === 'yes' ? suggestion('Ask as the ServiceAccount', removeSetting(config, key)) : []
}
