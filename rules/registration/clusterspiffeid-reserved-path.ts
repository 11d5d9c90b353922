import { factsOf, managersOf } from '../../src/deployment/registration/registrations.ts'
import { renderForPod, templateOf } from '../../src/deployment/registration/rendering.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'clusterspiffeid-reserved-path',
  area: 'registration',
  summary: "Workloads have no identities below /spire/, which is SPIRE's own.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/idutil/spiffeid.go', 'spire: doc/spire_server.md'],
  securitySeverity: 6,
  messages: {
    reserved: {
      severity: 'warning',
      when: 'run',
      text: "Paths below /spire/ are for SPIRE's own servers and agents: the server refuses entries for an agent's or a server's ID, and who trusts '{path}' takes this workload for a part of SPIRE. Use another path.",
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const field = registration.spec.get('spiffeIDTemplate')
      const facts = factsOf(managersOf(deployment, registration)[0], deployment)
      const rendered = renderForPod(templateOf('spiffeIDTemplate', field.string), facts, undefined)
      const path = rendered.is === 'text' ? /^spiffe:\/\/[^/]+(\/spire(?:\/[^/<]*)?)(?:\/|$)/.exec(rendered.text)?.[1] : undefined
      if (path !== undefined) report('reserved', field.place, { path })
    }
  },
})
