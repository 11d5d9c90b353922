import { meantTemplate } from '../../src/deployment/registration/meant-template.ts'
import { factsOf, managersOf } from '../../src/deployment/registration/registrations.ts'
import { renderForPod, templateOf } from '../../src/deployment/registration/rendering.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import type { Edit } from '../../src/text/edit.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'clusterspiffeid-template-invalid',
  area: 'registration',
  summary: "A ClusterSPIFFEID's template is a Go template over fields that there are.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/clusterspiffeid_webhook.go', 'spire-controller-manager: pkg/spireentry/entries.go'],
  fix: 'unsafe',
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
      if (text === '') report('empty', field.place, {}, [], suggestion(`Write '${USUAL}'`, emptyEdit(field)))
      const template = templateOf('spiffeIDTemplate', text)
      if (template.is === 'unknown') continue
      const facts = factsOf(managersOf(deployment, registration)[0], deployment)
      const rendered = template.is === 'template' ? renderForPod(template, facts, undefined) : template
      if (rendered.is !== 'failed') continue
      const meant = meantTemplate(text, facts)
      const fixes = meant === undefined ? [] : suggestion(`Write '${meant}'`, field.mapped?.edit(0, text.length, meant))
      report(template.is === 'failed' ? 'parse' : 'execute', field.place, { error: rendered.error }, [], fixes)
    }
  },
})

const USUAL = 'spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}'

function emptyEdit({ scalar }: Field<string>): Edit | undefined {
  return scalar && !scalar.alias && /^(?:""|'')$/.test(textAt(scalar.place)) ? { place: scalar.place, text: JSON.stringify(USUAL) } : undefined
}
