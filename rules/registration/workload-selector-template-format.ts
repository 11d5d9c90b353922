import { factsOf, managersOf } from '../../src/deployment/registrations.ts'
import { renderForPod, selectorError, templateOf } from '../../src/deployment/rendering.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'workload-selector-template-format',
  area: 'registration',
  summary: "A ClusterSPIFFEID's workload selectors are templates of type:value.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/entries.go'],
  messages: {
    format: {
      severity: 'error',
      when: 'attest',
      log: 'failed to render workload selector: invalid workload selector "{made}": {error}',
      text: "'{made}' is no selector ({error}), so no pod of this ClusterSPIFFEID gets an identity. Write the type, a colon and the value, as in k8s:container-name:app.",
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
        if (rendered.is === 'failed') report('template', selector.place, { error: rendered.error })
        const error = rendered.is === 'text' && rendered.startsKnown ? selectorError(rendered.sample) : undefined
        if (error !== undefined && rendered.is === 'text') report('format', selector.place, { made: rendered.text, error })
      }
    }
  },
})
