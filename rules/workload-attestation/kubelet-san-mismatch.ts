import { nodeNameVariable } from '../../src/deployment/attestation/node-name.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'kubelet-san-mismatch',
  area: 'workload-attestation',
  summary: "The agent calls the kubelet by a name that the kubelet's certificate has.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: doc/plugin_agent_workloadattestor_k8s.md',
    'spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go',
    'kubernetes: cmd/kubelet/app/server.go, initKubeletServer',
  ],
  fix: 'unsafe',
  messages: {
    address: {
      severity: { recommended: 'note', strict: 'warning', security: 'warning' },
      when: 'attest',
      log: "tls: failed to verify certificate: x509: cannot validate certificate for 10.0.0.1 because it doesn't contain any IP SANs",
      text: "'{variable}' holds the node's address, and the agent checks the kubelet's certificate, which names the address only where the kubelet's certificates are made by the cluster (serverTLSBootstrap, as on EKS); the one that a kubelet makes for itself names the node. Set the variable from spec.nodeName where nodes can be reached by name.",
    },
    pod: {
      severity: 'error',
      when: 'attest',
      log: 'connect: connection refused',
      text: "'{variable}' holds the address of the agent's own pod, which is not the node's without hostNetwork: the agent asks itself for the kubelet, and no workload gets an identity. Set the variable from spec.nodeName.",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const named = nodeNameVariable(agent)
      if (!named) continue
      const { pod, container } = agent.component
      const { attestor } = named
      const variable = named.variable.value
      const value = container.env(variable)
      if (value.is !== 'field' || pod.hostNetwork.is !== 'known') continue
      const skipped = attestor.data.bool('skip_kubelet_verification')
      const related = [[attestor.place, 'what calls the kubelet']] as const
      if (value.path === 'status.podIP' && !pod.hostNetwork.value) report('pod', value.place, { variable }, related, nodeName(value))
      else if (/^status\.(?:hostIP|podIP)$/.test(value.path) && skipped.is === 'known' && !skipped.value)
        report('address', value.place, { variable }, related, nodeName(value))
    }
  },
})

function nodeName({ place, path }: { readonly place: Place; readonly path: string }) {
  return suggestion("Write 'spec.nodeName'", replaceWord(place, path, 'spec.nodeName'))
}
