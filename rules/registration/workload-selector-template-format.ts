import type { Deployment } from '../../src/deployment/deployment.ts'
import { meantTemplate } from '../../src/deployment/registration/meant-template.ts'
import { factsOf, managersOf } from '../../src/deployment/registration/registrations.ts'
import { renderForPod, selectorError, templateOf } from '../../src/deployment/registration/rendering.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'workload-selector-template-format',
  area: 'registration',
  summary: "A ClusterSPIFFEID's workload selectors are templates of type:value.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/entries.go'],
  fix: 'unsafe',
  messages: {
    format: {
      severity: 'error',
      when: 'attest',
      log: 'failed to render workload selector: invalid workload selector "{made}": {error}',
      text: "'{made}' is no selector ({error}), so no pod of this ClusterSPIFFEID gets an identity. Write the type, a colon and the value, as in k8s:container-name:app.",
    },
    type: {
      severity: 'error',
      when: 'attest',
      log: 'no identity issued',
      text: "'{made}' is a selector of an attestor '{type}', which no agent has, so no pod of this ClusterSPIFFEID gets an identity. Put the type in front: k8s:{made}.",
    },
    template: {
      severity: 'error',
      when: 'attest',
      log: '{error}',
      text: 'This selector is no template that can be filled in ({error}), so no pod of this ClusterSPIFFEID gets an identity. Correct the template.',
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const facts = factsOf(managersOf(deployment, registration)[0], deployment)
      for (const selector of registration.workloadSelectors) {
        if (selector.string === undefined) continue
        const rendered = renderForPod(templateOf('workloadSelectorTemplate', selector.string), facts, undefined)
        const text = selector.string
        const meant = rendered.is === 'failed' ? meantTemplate(text, facts) : undefined
        const other = meant === undefined ? [] : suggestion(`Write '${meant}'`, selector.mapped?.edit(0, text.length, meant))
        if (rendered.is === 'failed') report('template', selector.place, { error: rendered.error }, [], other)
        const error = rendered.is === 'text' && rendered.startsKnown ? selectorError(rendered.sample) : undefined
        const [type = ''] = rendered.is === 'text' && rendered.startsKnown ? rendered.sample.split(':') : []
        if (error === undefined && rendered.is === 'text' && OF_K8S.has(type) && !attests(deployment, type))
          report('type', selector.place, { made: rendered.text, type }, [], suggestion(`Write 'k8s:${text}'`, selector.mapped?.edit(0, 0, 'k8s:')))
        if (error !== undefined && rendered.is === 'text') report('format', selector.place, { made: rendered.text, error })
      }
    }
  },
})

/** Keys of the k8s attestor's selectors, which are written without their type now and then (spire: doc/plugin_agent_workloadattestor_k8s.md at v1.14.2). */
const OF_K8S: ReadonlySet<string> = new Set([
  'ns',
  'sa',
  'container-name',
  'container-image',
  'node-name',
  'pod-label',
  'pod-name',
  'pod-uid',
  'pod-owner',
  'pod-owner-uid',
  'pod-image',
])

function attests({ agents }: Deployment, type: string): boolean {
  return agents.some((agent) => agent.enabled('WorkloadAttestor').some(({ name }) => name === type))
}
