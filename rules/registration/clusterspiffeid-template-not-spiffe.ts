import { factsOf, managersOf, podsOf } from '../../src/deployment/registration/registrations.ts'
import { type Rendered, renderForPod, spiffeIdError, templateOf } from '../../src/deployment/registration/rendering.ts'
import type { ManagerFacts } from '../../src/deployment/registration/template-data.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'clusterspiffeid-template-not-spiffe',
  area: 'registration',
  summary: "What a ClusterSPIFFEID's template makes is a SPIFFE ID.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/entries.go', 'go-spiffe: spiffeid/path.go'],
  fix: 'safe',
  messages: {
    always: {
      severity: 'error',
      when: 'attest',
      log: 'failed to render SPIFFE ID: {error}',
      text: "The template makes '{made}', which is no SPIFFE ID ({error}), so no pod gets an identity from it. A SPIFFE ID is spiffe://<trust domain>/<segment>/<segment>, with letters, digits, dots, dashes and underscores only.",
    },
    pod: {
      severity: 'error',
      when: 'attest',
      log: 'failed to render SPIFFE ID: {error}',
      text: "For the pods of {workload} the template makes '{made}', which is no SPIFFE ID ({error}), so they get no identity. Give the pods what the template uses, or use something that they have.",
    },
    execute: {
      severity: 'error',
      when: 'attest',
      log: 'failed to render SPIFFE ID: failed to execute template: {error}',
      text: 'For the pods of {workload} the template fails ({error}), so they get no identity. Give the pods what the template uses, or use something that they have.',
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const field = registration.spec.get('spiffeIDTemplate')
      const template = templateOf('spiffeIDTemplate', field.string || undefined)
      const manager = managersOf(deployment, registration)[0]
      const facts = factsOf(manager, deployment)
      const anyPod = renderForPod(template, facts, undefined)
      if (anyPod.is === 'failed') continue
      const always = spiffeIdError(anyPod, facts)
      if (always) {
        if (always.otherDomain === undefined) report('always', field.place, { error: always.error, made: made(anyPod) }, [], written(field, facts))
        continue
      }
      for (const workload of podsOf(deployment, manager, registration)) {
        const rendered = renderForPod(template, facts, workload)
        const error = spiffeIdError(rendered, facts)
        const related = [[workload.object.place, 'a workload that it selects']] as const
        if (rendered.is === 'failed') report('execute', field.place, { workload: describe(workload.object), error: rendered.error }, related)
        else if (error && error.otherDomain === undefined)
          report('pod', field.place, { workload: describe(workload.object), error: error.error, made: made(rendered) }, related)
        else continue
        break
      }
    }
  },
})

function made(rendered: Rendered): string {
  return rendered.is === 'text' ? rendered.text : ''
}

/** What was meant, where only the scheme is missing or slashes are too many. */
function written({ mapped }: Field<string>, facts: ManagerFacts): readonly Fix[] {
  const text = mapped?.text ?? ''
  const [, scheme = '', rest = ''] = /^(?:(spiffe:\/*|\/+)?)(.*)$/is.exec(text.trim()) ?? []
  const path = rest.replace(/(?<!\{[^}]*)\/{2,}/g, '/').replace(/\/+$/, '')
  const domain = facts.trustDomain.is === 'known' ? facts.trustDomain.value : undefined
  const own = scheme === '' && domain !== undefined && path.startsWith(`${domain}/`) ? `{{ .TrustDomain }}${path.slice(domain.length)}` : path
  const meant = `spiffe://${own}`
  const rendered = renderForPod(templateOf('spiffeIDTemplate', meant), facts, undefined)
  if (meant === text || rendered.is !== 'text' || !/^spiffe:\/\/./.test(rendered.text) || spiffeIdError(rendered, facts)) return []
  return safeFix(`Write '${meant}'`, mapped?.edit(0, text.length, meant))
}
