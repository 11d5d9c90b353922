import { readOnlyPortOf } from '../../src/deployment/attestation/kubelet-port.ts'
import { pluginsIn } from '../../src/deployment/settings/config-faults.ts'
import { comesFromVariable } from '../../src/deployment/variables.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'kubelet-client-cert-half',
  area: 'workload-attestation',
  summary: 'A client certificate for the kubelet comes with its key.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go, reloadKubeletClient'],
  messages: {
    half: {
      severity: 'error',
      when: 'start',
      log: 'the {missing} path is required with the {given} path',
      text: "'{key}' is set without '{other}', so the attestor has no whole client certificate for the kubelet and the agent exits. Set both, or neither: then the agent uses its ServiceAccount's token.",
    },
  },
  check(deployment, report) {
    for (const { plugin, config } of pluginsIn(deployment, 'agent', 'WorkloadAttestor', 'k8s')) {
      const { data } = plugin
      const anonymous = data.bool('use_anonymous_authentication')
      const readOnly = readOnlyPortOf(data)
      if (readOnly.is !== 'absent' || anonymous.is === 'unknown' || (anonymous.is === 'known' && anonymous.value)) continue
      const certificate = data.string('certificate_path')
      const key = data.string('private_key_path')
      if (certificate.is === 'known' && key.is === 'absent' && !comesFromVariable(config, key.place)) {
        report('half', certificate.place, { key: 'certificate_path', other: 'private_key_path', missing: 'private key', given: 'certificate' })
      } else if (key.is === 'known' && certificate.is === 'absent' && !comesFromVariable(config, certificate.place)) {
        report('half', key.place, { key: 'private_key_path', other: 'certificate_path', missing: 'certificate', given: 'private key' })
      }
    }
  },
})
