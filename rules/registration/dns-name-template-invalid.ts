import { factsOf, managersOf, podsOf } from '../../src/deployment/registrations.ts'
import { renderForPod, templateOf } from '../../src/deployment/rendering.ts'
import { rule } from '../../src/engine/rule.ts'
import { dnsNameError } from '../../src/spire/dns-name.ts'

export default rule({
  id: 'dns-name-template-invalid',
  area: 'registration',
  summary: "A registration's DNS names are DNS names.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/x509util/dns.go', 'spire-controller-manager: pkg/spireentry/entries.go'],
  messages: {
    name: {
      severity: 'error',
      when: 'attest',
      log: 'invalid DNS name: {error}',
      text: "'{made}' is no DNS name ({error}): the server refuses the whole entry, and these workloads get no identity. Use letters, digits, dashes and dots; a wildcard only as the first label.",
    },
    template: {
      severity: 'error',
      when: 'attest',
      log: '{error}',
      text: 'This DNS name is no template that can be filled in ({error}), so no pod of this ClusterSPIFFEID gets an identity. Correct the template.',
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const manager = managersOf(deployment, registration)[0]
      const facts = factsOf(manager, deployment)
      for (const item of registration.spec.get('dnsNameTemplates').items()) {
        const template = templateOf('dnsNameTemplate', item.string)
        for (const workload of [undefined, ...podsOf(deployment, manager, registration)]) {
          const rendered = renderForPod(template, facts, workload)
          const error = rendered.is === 'text' ? dnsNameError(rendered.sample) : undefined
          if (rendered.is === 'failed') report('template', item.place, { error: rendered.error })
          else if (rendered.is === 'text' && error !== undefined) report('name', item.place, { made: rendered.text, error })
          else continue
          break
        }
      }
    }
    for (const { spec } of deployment.staticEntries) {
      for (const item of spec.get('dnsNames').items()) {
        const made = item.string
        const error = made === undefined || made.includes('${') ? undefined : dnsNameError(made)
        if (made !== undefined && error !== undefined) report('name', item.place, { made, error })
      }
    }
  },
})
