import { partnersOf } from '../../src/deployment/partners.ts'
import { federatedTrustDomains } from '../../src/deployment/registration/custom-resources.ts'
import type { Server } from '../../src/deployment/server.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Origin } from '../../src/kubernetes/cluster.ts'
import { resolveHost, workloadsBehind } from '../../src/kubernetes/service.ts'
import { parseTrustDomain } from '../../src/spire/spiffe-id.ts'
import { knownValue } from '../../src/text/answer.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'federation-not-nested',
  area: 'federation',
  summary: 'Servers of one trust domain are nested, or share a database; they do not federate.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/scaling_spire.md', 'SPIFFE Federation, section 2: trust domains'],
  messages: {
    same: {
      severity: 'error',
      when: 'run',
      text: "This leads to a server that is in trust domain '{own}' itself, as the one that federates is. Federation is between different trust domains: the bundle is stored for '{name}', which nobody there belongs to, and the workloads of the two servers still do not trust each other. Nest one server below the other (UpstreamAuthority \"spire\"), or let both use one database.",
    },
  },
  check(deployment, report) {
    const { servers, cluster, workloads } = deployment
    if (servers.length < 2) return
    for (const server of servers) {
      const from = server.component.workload.object
      for (const { name, block } of server.config ? partnersOf(server.config) : []) {
        const url = block.string('bundle_endpoint_url')
        if (url.is === 'known') judge(server, name, url.value, url.place, from)
      }
    }
    const [only] = new Set(servers.map(({ trustDomain }) => knownValue(trustDomain)))
    const server = servers.find(({ trustDomain }) => knownValue(trustDomain) === only)
    if (!server || servers.some(({ trustDomain }) => knownValue(trustDomain) !== only)) return
    for (const { object, spec } of federatedTrustDomains(deployment)) {
      const url = spec.get('bundleEndpointURL')
      if (url.string !== undefined) judge(server, spec.get('trustDomain').string ?? '', url.string, url.place, object, true)
    }

    /** @param any the server itself may be meant, too: which of them federates is not said */
    function judge(own: Server, name: string, url: string, place: Place, origin: Origin, any = false): void {
      const host = /^https:\/\/([^/:?#@]+)/.exec(url)?.[1]
      const parsed = parseTrustDomain(name)
      const trustDomain = knownValue(own.trustDomain)
      // Its own name there is a rule of its own.
      if (host === undefined || !parsed.ok || trustDomain === undefined || parsed.trustDomain === trustDomain) return
      const found = resolveHost(cluster, host, own.namespace, origin)
      if (found.is !== 'service') return
      const behind = workloadsBehind(found.service, workloads)
      const other = servers.find((one) => (any || one !== own) && behind.includes(one.workload))
      if (other && knownValue(other.trustDomain) === trustDomain)
        report('same', place, { own: trustDomain, name: parsed.trustDomain }, [
          [other.trustDomain.is === 'known' ? other.trustDomain.place : other.place, 'the trust domain of that server'],
        ])
    }
  },
})
