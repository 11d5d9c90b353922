import { partnersOf } from '../../src/deployment/partners.ts'
import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseTrustDomain } from '../../src/spire/spiffe-id.ts'

export default rule({
  id: 'federates-with-own-trust-domain',
  area: 'federation',
  summary: 'A server federates with other trust domains, not with its own.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/bundle/client/updater.go, SetBundle'],
  fix: 'unsafe',
  securitySeverity: 8.1,
  messages: {
    own: {
      severity: 'error',
      when: 'run',
      text: "'{domain}' is this server's own trust domain. SPIRE does not refuse that: it puts the bundle which it fetches there in place of its own, and agents and workloads stop trusting one another, or trust whom that address says. Remove it. Several servers of one trust domain share a database or an upstream authority.",
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'server')) {
      const own = config.main.string('trust_domain')
      const domain = own.is === 'known' ? parseTrustDomain(own.value) : undefined
      if (own.is !== 'known' || !domain?.ok) continue
      for (const { name, place } of partnersOf(config)) {
        const partner = parseTrustDomain(name)
        if (partner.ok && partner.trustDomain === domain.trustDomain)
          report('own', place, { domain: domain.trustDomain }, [[own.place, 'its own trust domain']], suggestion('Remove it', removeSetting(config, place)))
      }
    }
  },
})
