import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'kubelet-port-conflict',
  area: 'workload-attestation',
  summary: 'The k8s workload attestor asks one port of the kubelet, not two.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go'],
  messages: {
    both: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "kubelet_read_only_port and kubelet_secure_port are both set, and the k8s workload attestor takes only one: the agent exits ('spire-agent validate' does not see it). Keep the secure port, or neither: 10250 is the default.",
    },
  },
  check(deployment, report) {
    const wanted = { kind: 'agent', code: 'conflict', plugin: 'WorkloadAttestor', name: 'k8s', path: /\.kubelet_read_only_port$/ } as const
    for (const { place, log = '' } of faultsIn(deployment, wanted)) report('both', place, { log })
  },
})
