import { nodeNameVariable } from '../../src/deployment/attestation/node-name.ts'
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
      const { pod, container } = agent.component
      if (pod.hostNetwork.is !== 'known' || pod.hostNetwork.value) continue
      const named = nodeNameVariable(agent)
      if (named?.variable.from !== 'default') continue
      const variable = named.variable.value
      const value = container.env(variable)
      const related = [[named.attestor.place, 'what needs it']] as const
      if (value.is === 'text' && value.text.text === '') report('empty', value.place, { variable }, related)
      if (value.is !== 'absent') continue
      const env = container.field.get('env')
      const fixes = safeFix(`Add the variable '${variable}' with the node's name`, addPodVariable(container.field, variable, 'spec.nodeName'))
      report('missing', env.exists ? env.place : container.place, { variable }, related, fixes)
    }
  },
})
