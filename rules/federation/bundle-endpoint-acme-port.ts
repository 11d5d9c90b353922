import { bundleEndpointOf } from '../../src/deployment/network/bundle-endpoint.ts'
import { leadsToPort, publicHosts } from '../../src/deployment/network/public-hosts.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'bundle-endpoint-acme-port',
  area: 'federation',
  summary: 'A bundle endpoint with a certificate by ACME is reached at port 443.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/endpoints/bundle/acme_auth.go', 'RFC 8737, section 3: tls-alpn-01 at port 443'],
  fix: 'unsafe',
  messages: {
    port: {
      severity: 'warning',
      when: 'run',
      text: "The bundle endpoint gets its certificate by ACME, whose service connects to port 443 of '{domain}' to see that it is there, but the load balancer '{service}' offers the endpoint at port {port} only: no certificate is issued. Offer it at port 443.",
    },
  },
  check(deployment, report) {
    for (const server of deployment.servers) {
      const endpoint = bundleEndpointOf(server)
      if (!endpoint?.acme) continue
      const { pod } = server.component
      const leads = leadsToPort(deployment, pod, endpoint.port)
      const balancers = leads.filter(({ service }) => service.type === 'LoadBalancer')
      const [first] = balancers
      if (!first || balancers.some(({ port }) => port.port === 443)) continue
      // Something else may take port 443 and pass it on.
      if (publicHosts(deployment, pod, endpoint.port).some(({ by }) => by.kind !== 'Service')) continue
      const domain = endpoint.acme.string('domain_name')
      const place = first.port.field.get('port').place
      const fixes = suggestion('Offer port 443', replaceWord(place, first.port.port ?? '', 443))
      const args = { domain: domain.is === 'known' ? domain.value : 'its name', service: first.service.object.name, port: first.port.port ?? '' }
      report('port', place, args, [[endpoint.acme.place, 'the certificate']], fixes)
    }
  },
})
