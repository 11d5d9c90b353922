import type { Deployment } from '../../src/deployment/deployment.ts'
import { mayServe } from '../../src/deployment/serving.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'selector-mixed-pod-container',
  area: 'workload-attestation',
  summary: 'Agents find the containers that registrations select by.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_k8s.md', 'spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go, Attest'],
  messages: {
    disabled: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "disable_container_selectors leaves a workload with its pod's selectors only, and '{selector}' is one of a container: it never holds, and the workloads of that registration get no identity. Set it to false, or select by the pod alone.",
    },
  },
  check(deployment, report) {
    const selected = containerSelectors(deployment)
    const [first] = selected
    if (!first) return
    for (const agent of deployment.agents) {
      const attestor = agent.enabled('WorkloadAttestor').find(({ name }) => name === 'k8s')
      const disabled = attestor?.data.bool('disable_container_selectors')
      if (disabled?.is !== 'known' || !disabled.value || !mayServe(deployment, agent)) continue
      report(
        'disabled',
        disabled.place,
        { selector: first.text },
        selected.slice(0, 5).map(({ place }) => [place, 'a selector of a container'] as const),
      )
    }
  },
})

function containerSelectors({ clusterSpiffeIds, entries }: Deployment): readonly { readonly text: string; readonly place: Place }[] {
  const templates = clusterSpiffeIds.flatMap(({ workloadSelectors }) => workloadSelectors.map(({ string = '', place }) => ({ text: string, place })))
  return [...templates, ...entries.flatMap(({ selectors }) => selectors)].filter(({ text }) => /^k8s:container-(?:name|image):/.test(text))
}
