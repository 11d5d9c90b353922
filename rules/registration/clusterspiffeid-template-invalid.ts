import { factsOf, managersOf } from '../../src/deployment/registrations.ts'
import { renderForPod, templateOf } from '../../src/deployment/rendering.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'clusterspiffeid-template-invalid',
  area: 'registration',
  summary: "A ClusterSPIFFEID's template is a Go template over fields that there are.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/clusterspiffeid_webhook.go', 'spire-controller-manager: pkg/spireentry/entries.go'],
  messages: {
    empty: {
      severity: 'error',
      when: 'attest',
      log: 'empty SPIFFEID template',
      text: 'The template of the SPIFFE ID is empty, so this ClusterSPIFFEID makes no entry and its pods get no identity. Write one, of the form spiffe://<trust domain>/<path>.',
    },
    parse: {
      severity: 'error',
      when: 'attest',
      log: 'invalid SPIFFEID template: {error}',
      text: 'This is no Go template ({error}), so the controller manager refuses the ClusterSPIFFEID and its pods get no identity. Correct the template; it has the built-in functions only (index, printf, eq and the like).',
    },
    execute: {
      severity: 'error',
      when: 'attest',
      log: 'failed to render SPIFFE ID: failed to execute template: {error}',
      text: 'The template fails on every pod ({error}), so none of them gets an identity. Use the fields as Go names them: .PodMeta.Namespace, .PodMeta.Name, .PodSpec.ServiceAccountName, index .PodMeta.Labels "key".',
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const field = registration.spec.get('spiffeIDTemplate')
      const text = field.string
      if (text === undefined) continue
      if (text === '') report('empty', field.place, {})
      const template = templateOf('spiffeIDTemplate', text)
      if (template.is === 'failed') report('parse', field.place, { error: template.error })
      else if (template.is === 'template') {
        const rendered = renderForPod(template, factsOf(managersOf(deployment, registration)[0], deployment), undefined)
        if (rendered.is === 'failed') report('execute', field.place, { error: rendered.error })
      }
    }
  },
})
