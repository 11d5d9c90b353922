import type { Component } from '../../src/deployment/component.ts'
import { healthListenerOf, probesOf } from '../../src/deployment/network/health.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'health-port-unprivileged',
  area: 'health',
  summary: 'A program that is not root listens for health checks at a port that it may use.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/common/health/config.go', 'kubernetes: net.ipv4.ip_unprivileged_port_start'],
  fix: 'safe',
  messages: {
    low: {
      severity: 'warning',
      when: 'start',
      log: 'bind: permission denied',
      text: 'Health checks are answered at port {port}, but the container runs as user {user}, and not every node lets others than root use ports below 1024. Set bind_port = "8080", here and in the probes.',
    },
  },
  check({ servers, agents }, report) {
    for (const configured of [...servers, ...agents]) {
      const listener = healthListenerOf(configured)
      const { container, pod } = configured.component
      const context = container.field.get('securityContext')
      const user = context.get('runAsUser').number ?? pod.spec.get('securityContext').get('runAsUser').number
      if (listener?.enabled.is !== 'known' || !listener.enabled.value || listener.port.is !== 'known') continue
      const port = Number(listener.port.value)
      if (user === undefined || user === 0 || !(port < 1024)) continue
      const added = context.get('capabilities').get('add').items()
      if (added.some((capability) => capability.string === 'NET_BIND_SERVICE')) continue
      const fixes = listener.port.from === 'written' ? movePort(configured.component, listener.port.place, port) : []
      report('low', listener.port.from === 'written' ? listener.port.place : listener.place, { port, user }, [], fixes)
    }
  },
})

const UNPRIVILEGED = 8080

/** Another port, in the config, in the container's ports and in the probes that ask for it by its number. */
function movePort({ container, pod }: Component, place: Place, port: number): readonly Fix[] {
  const declared = pod.containers.flatMap(({ field }) => field.get('ports').items())
  if (declared.some((one) => one.get('containerPort').number === UNPRIVILEGED)) return []
  const own = container.field
    .get('ports')
    .items()
    .filter((one) => one.get('containerPort').number === port)
  const probes = probesOf(container).filter(({ http }) => http?.port === port && http.name === undefined)
  const places = [place, ...own.map((one) => one.get('containerPort').place), ...probes.flatMap(({ http }) => http?.portPlace ?? [])]
  return safeFix(`Use port ${UNPRIVILEGED}`, ...places.map((one) => replaceWord(one, port, UNPRIVILEGED)))
}
