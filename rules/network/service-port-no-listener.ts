import { diallings } from '../../src/deployment/network/dialling.ts'
import { listenersOf } from '../../src/deployment/network/listeners.ts'
import { registrationWebhooks } from '../../src/deployment/network/webhooks.ts'
import { oidcProvidersOf } from '../../src/deployment/oidc.ts'
import { rule } from '../../src/engine/rule.ts'
import { leadsTo, listenerOf } from '../../src/kubernetes/service.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'service-port-no-listener',
  area: 'network',
  summary: 'Behind every port of a Service that leads to a server, or to an OIDC provider, somebody listens.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'k8s: concepts/services-networking/service'],
  messages: {
    nobody: {
      severity: 'warning',
      when: 'run',
      log: 'connect: connection refused',
      text: "Port {port} of Service '{service}' leads to port {target} of the {party}'s pod, on which nothing listens there: connections are refused. Turn on what should answer ({hint}), or take the port away.",
    },
    unnamed: {
      severity: 'warning',
      when: 'run',
      log: 'connect: connection refused',
      text: "Port {port} of Service '{service}' leads to a port called '{target}', and no container of the {party}'s pod has one by that name: connections are refused. Name the port in the container, or lead to its number.",
    },
  },
  check(deployment, report) {
    const asked = registrationWebhooks(deployment.cluster).map(({ field }) => field.get('clientConfig').get('service').get('name').string)
    const servers = deployment.servers.map((one) => ({ one, party: 'server' }))
    const providers = oidcProvidersOf(deployment).map((one) => ({ one, party: 'OIDC provider' }))
    // In a server's pod it is the server that is spoken of.
    const parties = [...servers, ...providers.filter(({ one }) => !servers.some((server) => server.one.workload === one.component.workload))]
    for (const { one: configured, party } of parties) {
      const { pod } = configured.component
      const listeners = listenersOf(deployment, pod)
      const leadingTo = deployment.services.filter((service) => leadsTo(service, pod) === 'yes')
      const main = deployment.servers.find((server) => server === configured)?.config?.main
      const endpoint = main?.block('federation').block('bundle_endpoint')
      const bound = endpoint && knownValue(endpoint.int('port'))
      const reached = leadingTo.some(({ ports }) => ports.some((port) => listenerOf(port, pod)?.number === bound))
      // A Service for a bundle endpoint that it misses: the endpoint's own rules say it.
      const isForEndpoint = (target: number) => endpoint?.written === true && !reached && !WELL_KNOWN.has(target)
      for (const service of leadingTo) {
        const dialled = diallings(deployment).flatMap(({ host, port }) =>
          host.is === 'service' && host.service.object === service.object ? (knownValue(port) ?? []) : [],
        )
        for (const port of service.ports) {
          if (port.port === undefined || port.protocol !== 'TCP' || (!service.headless && dialled.includes(port.port))) continue
          const end = listenerOf(port, pod)
          const common = { port: port.port, service: service.object.name, party }
          // The name stands for no port, with a headless Service, and nobody goes through it; of the same name in a Service that is gone through, it is said there.
          if (!end && service.headless && leadingTo.some((other) => !other.headless && other.ports.some(({ target }) => target === port.target))) continue
          if (!end) report('unnamed', port.targetPlace, { ...common, target: port.target ?? '' }, [[configured.place, `the ${party}`]])
          // Of a webhook's Service the webhook's rule says it.
          else if (listeners && !listeners.has(end.number) && !service.headless && !isForEndpoint(end.number) && !asked.includes(service.object.name))
            report('nobody', port.targetPlace, { ...common, target: end.number, hint: hintFor(end.number, party) }, [[configured.place, `the ${party}`]])
        }
      }
    }
  },
})

function hintFor(target: number, party: string): string {
  if (party !== 'server') return 'where it serves is said in its config'
  if (target === 8443) return 'federation.bundle_endpoint'
  return target === 8080 ? 'health_checks.listener_enabled' : "in the server's config or beside it"
}

/** Ports that are for something else than bundles. */
const WELL_KNOWN: ReadonlySet<number> = new Set([8080, 8081, 9125, 9988])
