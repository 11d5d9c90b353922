import { factsOf, managersOf, podsOf } from '../../src/deployment/registrations.ts'
import { type Rendered, renderForPod, spiffeIdError, templateOf } from '../../src/deployment/rendering.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'clusterspiffeid-template-not-spiffe',
  area: 'registration',
  summary: "What a ClusterSPIFFEID's template makes is a SPIFFE ID.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/entries.go', 'go-spiffe: spiffeid/path.go'],
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
        if (always.otherDomain === undefined) report('always', field.place, { error: always.error, made: made(anyPod) })
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
