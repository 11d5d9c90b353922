import { factsOf, managersOf } from '../../src/deployment/registration/registrations.ts'
import { renderForPod, spiffeIdError, templateOf } from '../../src/deployment/registration/rendering.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'trust-domain-hardcoded-in-template',
  area: 'registration',
  summary: "A ClusterSPIFFEID's template takes the trust domain from the controller manager.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/entries.go'],
  fix: 'safe',
  messages: {
    other: {
      severity: 'error',
      when: 'attest',
      log: 'failed to render SPIFFE ID: {error}',
      text: "The template makes SPIFFE IDs of '{domain}', and the controller manager takes those of its own trust domain only: no pod gets an identity. Begin it with spiffe://{variable}/.",
    },
    same: {
      severity: 'note',
      text: "The template has the trust domain '{domain}' in it, and would stop working in another. Begin it with spiffe://{variable}/.",
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const field = registration.spec.get('spiffeIDTemplate')
      const domain = /^spiffe:\/\/([^/{}$]+)(?=\/)/.exec(field.string ?? '')?.[1]
      if (domain === undefined) continue
      const facts = factsOf(managersOf(deployment, registration)[0], deployment)
      const error = spiffeIdError(renderForPod(templateOf('spiffeIDTemplate', field.string), facts, undefined), facts)
      const from = 'spiffe://'.length
      const fixes = safeFix(`Write '${VARIABLE}'`, field.mapped?.edit(from, from + domain.length, VARIABLE))
      if (error?.otherDomain !== undefined) {
        const related = facts.trustDomain.is === 'known' ? [[facts.trustDomain.place, 'the trust domain'] as const] : []
        report('other', field.place, { domain, error: error.error, variable: VARIABLE }, related, fixes)
      } else if (!error) report('same', field.place, { domain, variable: VARIABLE }, [], fixes)
    }
  },
})

const VARIABLE = '{{ .TrustDomain }}'
