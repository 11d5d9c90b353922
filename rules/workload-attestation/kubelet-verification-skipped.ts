import { pluginsIn } from '../../src/deployment/settings/config-faults.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'kubelet-verification-skipped',
  area: 'workload-attestation',
  summary: "The agent checks the kubelet's certificate.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_k8s.md'],
  fix: 'unsafe',
  securitySeverity: 5.9,
  messages: {
    skipped: {
      severity: 'warning',
      text: "The agent does not check the kubelet's certificate, so whoever can answer in the kubelet's place on the node decides which pod a workload belongs to, and which identity it gets. Set skip_kubelet_verification to false, and kubelet_ca_path where the kubelet's CA is not the cluster's. Where kubelets sign their own certificates (minikube, some AKS), it has to stay: then ignore this.",
    },
  },
  check(deployment, report) {
    for (const { plugin } of pluginsIn(deployment, 'agent', 'WorkloadAttestor', 'k8s')) {
      const skipped = plugin.data.bool('skip_kubelet_verification')
      if (skipped.is === 'known' && skipped.value)
        report('skipped', skipped.place, {}, [], suggestion('Write false', replaceWord(skipped.place, 'true', false)))
    }
  },
})
