import { isPlaceholderDomain, isTrial } from '../../src/deployment/settings/placeholder.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseTrustDomain } from '../../src/spire/spiffe-id.ts'

export default rule({
  id: 'trust-domain-placeholder',
  area: 'identity',
  summary: "The trust domain is one's own, not one of documentation.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['RFC 2606', 'RFC 6761', 'spiffe: standards/SPIFFE-ID.md, 2.1 Trust Domain'],
  messages: {
    placeholder: {
      severity: 'warning',
      text: "'{name}' is a trust domain that others have too: it cannot be federated with, and to change it later every identity, entry and bundle has to be made anew. Take a name below a domain that you own, before the first SVID is issued.",
    },
  },
  check({ servers, agents }, report) {
    const told = new Set<string>()
    // The server's is what the others follow; an agent's counts where no server is among the files.
    for (const { trustDomain } of servers.length > 0 ? servers : agents) {
      if (trustDomain.is !== 'known' || isTrial(trustDomain.place)) continue
      const parsed = parseTrustDomain(trustDomain.value)
      if (!parsed.ok || told.has(parsed.trustDomain) || !isPlaceholderDomain(parsed.trustDomain)) continue
      told.add(parsed.trustDomain)
      report('placeholder', trustDomain.place, { name: parsed.trustDomain })
    }
  },
})
