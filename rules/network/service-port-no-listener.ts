import { diallings } from '../../src/deployment/dialling.ts'
import { listenersOf } from '../../src/deployment/listeners.ts'
import { rule } from '../../src/engine/rule.ts'
import { leadsTo, listenerOf } from '../../src/kubernetes/service.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'service-port-no-listener',
  area: 'network',
  summary: 'Behind every port of a Service that leads to a server somebody listens.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'k8s: concepts/services-networking/service'],
  messages: {
    nobody: {
      severity: 'warning',
      when: 'run',
      log: 'connect: connection refused',
      text: "Port {port} of Service '{service}' leads to port {target} of the server's pod, on which nothing listens there: connections are refused. Turn on what should answer ({hint}), or take the port away.",
    },
    unnamed: {
      severity: 'warning',
      when: 'run',
      log: 'connect: connection refused',
      text: "Port {port} of Service '{service}' leads to a port called '{target}', and no container of the server's pod has one by that name: connections are refused. Name the port in the container, or lead to its number.",
    },
  },
  check(deployment, report) {
    for (const server of deployment.servers) {
      const { pod } = server.component
      const listeners = listenersOf(deployment, pod)
      for (const service of deployment.services) {
        if (leadsTo(service, pod) !== 'yes') continue
        const dialled = diallings(deployment).flatMap(({ host, port }) =>
          host.is === 'service' && host.service.object === service.object ? (knownValue(port) ?? []) : [],
        )
        for (const port of service.ports) {
          if (port.port === undefined || port.protocol !== 'TCP' || (!service.headless && dialled.includes(port.port))) continue
          const end = listenerOf(port, pod)
          const common = { port: port.port, service: service.object.name }
          // The name stands for no port, with a headless Service, and nobody goes through it.
          if (!end) report('unnamed', port.targetPlace, { ...common, target: port.target ?? '' }, [[server.place, 'the server']])
          else if (listeners && !listeners.has(end.number) && !service.headless)
            report('nobody', port.targetPlace, { ...common, target: end.number, hint: hintFor(end.number) }, [[server.place, 'the server']])
        }
      }
    }
  },
})

function hintFor(target: number): string {
  if (target === 8443) return 'federation.bundle_endpoint'
  return target === 8080 ? 'health_checks.listener_enabled' : "in the server's config or beside it"
}
