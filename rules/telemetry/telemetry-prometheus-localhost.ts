import { insertSetting } from '../../src/deployment/settings/setting-edits.ts'
import { metricsListenerOf, scrapersOf } from '../../src/deployment/telemetry/prometheus.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'telemetry-prometheus-localhost',
  area: 'telemetry',
  summary: 'Metrics that something asks for are served where it can reach them.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/telemetry/prometheus.go', 'spire: doc/telemetry/telemetry_config.md'],
  fix: 'safe',
  messages: {
    local: {
      severity: 'warning',
      when: 'run',
      text: 'Prometheus is told to ask this {program} for its metrics, and they are served on {host}, which nothing outside of the pod reaches: the target stays down and every graph empty. Set host = "0.0.0.0".',
    },
  },
  check(deployment, report) {
    for (const party of [...deployment.servers, ...deployment.agents]) {
      const listener = metricsListenerOf(party)
      if (!listener?.local || listener.port === undefined || listener.host.is !== 'known') continue
      const [scraper, ...others] = scrapersOf(deployment, party.component, listener.port)
      if (!scraper) continue
      const { host, block } = listener
      const written = host.from === 'written' ? replaceQuoted(host.place, host.value, '0.0.0.0') : undefined
      const edit = written ?? (host.from === 'default' && !block.has('host') ? insertSetting(block, 'host = "0.0.0.0"') : undefined)
      const fixes = safeFix('Serve them on every address', edit)
      const args = {
        program: party.component.program === 'spire-server' ? 'server' : 'agent',
        host: host.from === 'default' ? 'localhost, for want of a host' : `'${host.value}'`,
      }
      report(
        'local',
        host.from === 'default' ? (block.key('host') ?? block.place) : host.place,
        args,
        [scraper, ...others].map((place) => [place, 'asks for them'] as const),
        fixes,
      )
    }
  },
})
