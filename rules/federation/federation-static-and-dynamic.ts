import { partnersOf } from '../../src/deployment/partners.ts'
import { federatedTrustDomains, isOrphaned } from '../../src/deployment/registration/custom-resources.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseTrustDomain } from '../../src/spire/spiffe-id.ts'

export default rule({
  id: 'federation-static-and-dynamic',
  area: 'federation',
  summary: "A partner is configured in one place: in the server's config, or as a ClusterFederatedTrustDomain.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md, federates_with', 'spire: pkg/server/bundle/client/manager.go'],
  messages: {
    both: {
      severity: 'warning',
      when: 'run',
      text: "The server's own config federates with '{name}' too, and that wins: what this ClusterFederatedTrustDomain says (its URL, its profile) has no effect, and the server's API does not show what does. Keep one of the two.",
    },
  },
  check(deployment, report) {
    const { servers } = deployment
    const [server] = servers
    // Of several servers it is not said here whose partner it is.
    if (!server?.config || servers.length > 1) return
    const partners = partnersOf(server.config)
    if (partners.length === 0) return
    for (const resource of federatedTrustDomains(deployment)) {
      const name = resource.spec.get('trustDomain')
      const partner = partners.find((one) => name.string !== undefined && plain(one.name) === plain(name.string))
      if (partner && name.string !== undefined && !isOrphaned(deployment, resource))
        report('both', name.place, { name: plain(name.string) }, [[partner.place, "in the server's config"]])
    }
  },
})

function plain(name: string): string {
  const parsed = parseTrustDomain(name)
  return parsed.ok ? parsed.trustDomain : name
}
