import { type HealthListener, healthListenerOf } from '../../src/deployment/network/health.ts'
import { type AskingProbe, ownHealthProbes, portFaults } from '../../src/deployment/network/probe-faults.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { type Report, rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

const messages = {
  port: {
    severity: 'error',
    when: 'start',
    log: 'connect: connection refused',
    text: 'The kubelet asks for health at port {probed}, but the program answers at port {port}, so the probe always fails: the container is restarted again and again, or never ready. Use one port.',
  },
  listener: {
    severity: 'error',
    when: 'start',
    log: 'connect: connection refused',
    text: 'The program answers health checks at port {port}, but the kubelet asks at port {probed}, so the probes always fail and the container is restarted again and again. Use one port.',
  },
  name: {
    severity: 'error',
    when: 'start',
    log: "couldn't find port with name",
    text: "The probe asks at the port '{name}', but no port of this container is called so, so the probe always fails. Name the container's port of the health checks ({port}).",
  },
  path: {
    severity: 'error',
    when: 'start',
    log: 'HTTP probe failed with statuscode: 404',
    text: "The kubelet asks for '{probed}', but the program answers at '{live}' and '{ready}' only, so the probe always fails: the container is restarted again and again, or never ready. Use one path.",
  },
} as const

export default rule({
  id: 'probe-health-port-path',
  area: 'health',
  summary: 'Probes ask for health at the port and the paths at which the program answers.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/health/config.go', 'spire: pkg/common/health/health.go'],
  fix: 'safe',
  messages,
  check({ servers, agents }, report) {
    for (const configured of [...servers, ...agents]) {
      const listener = healthListenerOf(configured)
      if (listener?.enabled.is !== 'known' || !listener.enabled.value) continue
      const probes = ownHealthProbes(configured)
      ports(listener, probes, report)
      paths(listener, probes, report)
    }
  },
})

function ports({ port, place }: HealthListener, probes: readonly AskingProbe[], report: Report<typeof messages>): void {
  if (port.is !== 'known') return
  const own: Place = port.from === 'written' ? port.place : place
  const related = [[own, 'the port of the health checks']] as const
  for (const fault of portFaults(probes, Number(port.value), own)) {
    if (fault.is === 'name') report('name', fault.place, { name: fault.name, port: port.value }, related)
    else if (fault.is === 'port') {
      const fixes = safeFix(`Write '${port.value}'`, replaceWord(fault.place, fault.asked, port.value))
      report('port', fault.place, { port: port.value, probed: fault.asked }, related, fixes)
    } else {
      const asking = fault.probes.map(({ http }) => [http.portPlace, 'a probe'] as const)
      const fixes = port.from === 'written' ? safeFix(`Write '${fault.asked}'`, replaceWord(port.place, port.value, fault.asked)) : []
      report('listener', fault.place, { port: port.value, probed: fault.asked }, asking, fixes)
    }
  }
}

function paths({ livePath, readyPath }: HealthListener, probes: readonly AskingProbe[], report: Report<typeof messages>): void {
  if (livePath.is !== 'known' || readyPath.is !== 'known') return
  const answered = [livePath.value, readyPath.value]
  const told = new Set<Place>()
  for (const { http, kind } of probes) {
    const path = http.path?.split('?')[0]
    if (path === undefined || answered.includes(path)) continue
    const meant = kind === 'readinessProbe' ? readyPath : livePath
    const usual = kind === 'readinessProbe' ? '/ready' : '/live'
    // Of two paths the one that is not the usual one is the slip.
    const slip = meant.from === 'written' && path === usual
    const place = slip ? meant.place : http.pathPlace
    if (told.has(place)) continue
    told.add(place)
    const other = slip ? ([[http.pathPlace, 'a probe']] as const) : meant.from === 'written' ? ([[meant.place, 'where the program answers']] as const) : []
    const edit = slip ? replaceWord(place, meant.value, path) : replaceWord(place, http.path ?? '', meant.value)
    report('path', place, { probed: path, live: livePath.value, ready: readyPath.value }, other, safeFix(`Write '${slip ? path : meant.value}'`, edit))
  }
}
