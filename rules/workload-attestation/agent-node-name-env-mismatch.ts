import { nodeNameVariable } from '../../src/deployment/attestation/node-name.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { addPodVariable } from '../../src/kubernetes/insert.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'agent-node-name-env-mismatch',
  area: 'workload-attestation',
  summary: "The variable that node_name_env names is in the agent's container.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go, getNodeName'],
  fix: 'safe',
  messages: {
    absent: {
      severity: 'error',
      when: 'attest',
      log: 'dial tcp 127.0.0.1:10250: connect: connection refused',
      text: "node_name_env names the variable '{variable}', which the agent's container does not have. The attestor then asks the kubelet at 127.0.0.1, where in the agent's own network nobody answers, so no workload gets an identity. Name the variable that is set from spec.nodeName.",
    },
    empty: {
      severity: 'error',
      when: 'attest',
      log: 'dial tcp 127.0.0.1:10250: connect: connection refused',
      text: "node_name_env names the variable '{variable}', which is set to nothing. The attestor then asks the kubelet at 127.0.0.1, where in the agent's own network nobody answers, so no workload gets an identity. Set it from spec.nodeName.",
    },
    field: {
      severity: 'error',
      when: 'attest',
      log: 'unable to perform request',
      text: "node_name_env names the variable '{variable}', which holds {path}, not the node's name. The attestor asks for the kubelet at that name, so no workload gets an identity. Set it from spec.nodeName.",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const name = nodeNameVariable(agent)?.variable
      const { pod, container } = agent.component
      if (name?.from !== 'written') continue
      const value = container.env(name.value)
      const variable = name.value
      if (value.is === 'absent' && pod.hostNetwork.is === 'known' && !pod.hostNetwork.value) {
        const fixes = /^\w+$/.test(variable)
          ? safeFix(`Add the variable '${variable}' with the node's name`, addPodVariable(container.field, variable, 'spec.nodeName'))
          : []
        report('absent', name.place, { variable }, [[value.place, "the container's variables"]], fixes)
      } else if (value.is === 'text' && value.text.text === '' && pod.hostNetwork.is === 'known' && !pod.hostNetwork.value)
        report('empty', value.place, { variable }, [[name.place, 'who reads it']])
      else if (value.is === 'field' && WRONG.includes(value.path))
        report(
          'field',
          value.place,
          { variable, path: value.path },
          [[name.place, 'who reads it']],
          safeFix("Write 'spec.nodeName'", replaceWord(value.place, value.path, 'spec.nodeName')),
        )
    }
  },
})

/** Fields of a pod that are no address of its node. */
const WRONG = ['metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.serviceAccountName']
