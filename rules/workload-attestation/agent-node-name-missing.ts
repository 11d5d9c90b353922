import { readOnlyPortOf } from '../../src/deployment/attestation/kubelet-port.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { addPodVariable } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'agent-node-name-missing',
  area: 'workload-attestation',
  summary: 'The k8s workload attestor knows the name of its node, or shares its network.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go, getNodeName'],
  fix: 'safe',
  messages: {
    empty: {
      severity: 'error',
      when: 'attest',
      log: 'dial tcp 127.0.0.1:10250: connect: connection refused',
      text: "The k8s workload attestor is told no node name: there is no node_name, and {variable} is set to nothing. It asks the kubelet at 127.0.0.1, where in the agent's own network nobody answers, so no workload gets an identity. Set {variable} from spec.nodeName.",
    },
    missing: {
      severity: 'error',
      when: 'attest',
      log: 'dial tcp 127.0.0.1:10250: connect: connection refused',
      text: "The k8s workload attestor is told no node name: there is no node_name, and the container has no {variable}. It asks the kubelet at 127.0.0.1, where in the agent's own network nobody answers, so no workload gets an identity. Set {variable} from spec.nodeName.",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const attestor = agent.enabled('WorkloadAttestor').find(({ name }) => name === 'k8s')
      const { pod, container } = agent.component
      if (!attestor || pod.hostNetwork.is !== 'known' || pod.hostNetwork.value) continue
      const { data } = attestor
      if (data.string('node_name').is !== 'absent' || data.has('node_name_env') || readOnlyPortOf(data).is === 'known') continue
      if (!data.readable) continue
      const value = container.env('MY_NODE_NAME')
      if (value.is === 'text' && value.text.text === '') report('empty', value.place, { variable: 'MY_NODE_NAME' }, [[attestor.place, 'what needs it']])
      if (value.is !== 'absent') continue
      const env = container.field.get('env')
      const fixes = safeFix("Add the variable 'MY_NODE_NAME' with the node's name", addPodVariable(container.field, 'MY_NODE_NAME', 'spec.nodeName'))
      report('missing', env.exists ? env.place : container.place, { variable: 'MY_NODE_NAME' }, [[attestor.place, 'what needs it']], fixes)
    }
  },
})
