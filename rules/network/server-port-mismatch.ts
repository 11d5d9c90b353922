import type { Deployment } from '../../src/deployment/deployment.ts'
import { bindPort, type Dialling, declares, diallings, endOf } from '../../src/deployment/network/dialling.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import type { Port, Service } from '../../src/kubernetes/service.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

const LOG = 'connect: connection refused'

export default rule({
  id: 'server-port-mismatch',
  area: 'network',
  summary: "The agent's server_port leads, through the Service, to the port that the server listens on.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go', 'k8s: concepts/services-networking/service'],
  fix: 'safe',
  messages: {
    agent: {
      severity: 'error',
      when: 'attest',
      log: LOG,
      text: "The agent dials port {port}, but Service '{service}' has {ports} only, so no agent reaches the server. Write a port of the Service.",
    },
    service: {
      severity: 'error',
      when: 'attest',
      log: LOG,
      text: "Service '{service}' leads to the server from port {port}, but the agents dial {dialled}, as the server itself listens: no agent reaches it. Write {dialled} here.",
    },
    target: {
      severity: 'error',
      when: 'attest',
      log: 'rpc error: code = Unavailable desc = connection error',
      text: "Service '{service}' leads to {target} of the server's pod, but the server listens on port {bind}, so no agent reaches it. Lead to {bind}.",
    },
    server: {
      severity: 'error',
      when: 'attest',
      log: LOG,
      text: "The server listens on port {bind}, but Service '{service}' leads to port {target}, which the server's container names as its own: no agent reaches it. Use one port everywhere.",
    },
    direct: {
      severity: 'error',
      when: 'attest',
      log: LOG,
      text: "Service '{service}' is headless: its name leads to the server's pods, with no port in between, and the server listens on {bind}, not on {port}. Write {bind}.",
    },
  },
  check(deployment, report) {
    for (const dialling of diallings(deployment)) {
      const { host, port, server, leading } = dialling
      const bind = bindPort(server)
      if (host.is !== 'service' || port.is !== 'known' || !leading.some(({ object }) => object === host.service.object)) continue
      const { service } = host
      const { name } = service.object
      const numbers = service.ports.flatMap((one) => one.port ?? [])
      if (service.ports.length === 0 || numbers.length < service.ports.length) continue
      if (service.headless) {
        if (bind.is === 'known' && bind.value !== port.value)
          report(
            'direct',
            port.place,
            { service: name, bind: bind.value, port: port.value },
            [[bind.place, 'where the server listens']],
            write(port.place, port.value, bind.value),
          )
        continue
      }
      const through = service.ports.find((one) => one.port === port.value)
      if (!through) {
        const moved =
          bind.is === 'known' && bind.value === port.value && allDial(deployment, dialling, port.value) ? portTo(service, bind.value, dialling) : undefined
        if (moved)
          report(
            'service',
            moved.field.get('port').place,
            { service: name, port: moved.port ?? 0, dialled: port.value },
            [[port.place, 'what the agents dial']],
            write(moved.field.get('port').place, moved.port ?? 0, port.value),
          )
        else {
          const fixes = numbers.length === 1 && numbers[0] !== undefined ? write(port.place, port.value, numbers[0]) : []
          report('agent', port.place, { service: name, port: port.value, ports: ports(numbers) }, [[service.object.place, 'the Service']], fixes)
        }
        continue
      }
      const end = endOf(through, server)
      if (bind.is !== 'known' || end?.number === bind.value) continue
      const related = [[port.place, 'what the agents dial'] as const]
      const own = end?.container === server.component.container && !declares(server, bind.value)
      if (end && own)
        report('server', bind.place, { service: name, bind: bind.value, target: end.number }, [...related, [through.targetPlace, "the Service's target"]])
      else {
        const target = typeof through.target === 'string' ? `port ${list([through.target])}` : `port ${through.target}`
        const fixes = typeof through.target === 'number' ? write(through.targetPlace, through.target, bind.value) : []
        report('target', through.targetPlace, { service: name, bind: bind.value, target }, [...related, [bind.place, 'where the server listens']], fixes)
      }
    }
  },
})

function write(place: Place, from: number, to: number): readonly Fix[] {
  return safeFix(`Write ${to}`, replaceWord(place, from, to))
}

/** Whether every agent of this server dials one port: then the Service is the one that differs. */
function allDial(deployment: Deployment, { server }: Dialling, number: number): boolean {
  return diallings(deployment).every((one) => one.server !== server || knownValue(one.port) === number)
}

/** The port of a Service that ends where the server listens. */
function portTo(service: Service, bind: number, { server }: Dialling): Port | undefined {
  return service.ports.find((port) => endOf(port, server)?.number === bind)
}

function ports(numbers: readonly number[]): string {
  return numbers.length === 1 ? `port ${numbers[0]}` : `ports ${numbers.join(', ')}`
}
