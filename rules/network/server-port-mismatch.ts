import { wrongPorts } from '../../src/deployment/network/wrong-port.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
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
    for (const wrong of wrongPorts(deployment)) {
      const { dialled } = wrong
      const service = wrong.service.object.name
      switch (wrong.is) {
        case 'direct': {
          const { bind } = wrong
          const fixes = write(dialled.place, dialled.value, bind.value)
          report('direct', dialled.place, { service, bind: bind.value, port: dialled.value }, [[bind.place, 'where the server listens']], fixes)
          break
        }
        case 'service': {
          const { place } = wrong.port.field.get('port')
          const number = wrong.port.port ?? 0
          const related = [[dialled.place, 'what the agents dial']] as const
          report('service', place, { service, port: number, dialled: dialled.value }, related, write(place, number, dialled.value))
          break
        }
        case 'agent': {
          const [only, ...others] = wrong.numbers
          const fixes = only !== undefined && others.length === 0 ? write(dialled.place, dialled.value, only) : []
          const args = { service, port: dialled.value, ports: ports(wrong.numbers) }
          report('agent', dialled.place, args, [[wrong.service.object.place, 'the Service']], fixes)
          break
        }
        case 'server': {
          const { bind, end, port } = wrong
          const related = [[dialled.place, 'what the agents dial'] as const, [port.targetPlace, "the Service's target"] as const]
          report('server', bind.place, { service, bind: bind.value, target: end.number }, related)
          break
        }
        case 'target': {
          const { bind } = wrong
          const { target, targetPlace } = wrong.port
          const related = [[dialled.place, 'what the agents dial'] as const, [bind.place, 'where the server listens'] as const]
          const words = typeof target === 'string' ? `port ${list([target])}` : `port ${target}`
          const fixes = typeof target === 'number' ? write(targetPlace, target, bind.value) : []
          report('target', targetPlace, { service, bind: bind.value, target: words }, related, fixes)
        }
      }
    }
  },
})

function write(place: Place, from: number, to: number): readonly Fix[] {
  return safeFix(`Write ${to}`, replaceWord(place, from, to))
}

function ports(numbers: readonly number[]): string {
  return numbers.length === 1 ? `port ${numbers[0]}` : `ports ${numbers.join(', ')}`
}
