import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { insertSetting } from '../../src/deployment/settings/setting-edits.ts'
import { deafPort, metricsListenerOf } from '../../src/deployment/telemetry/prometheus.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'telemetry-prometheus-port-missing',
  area: 'telemetry',
  summary: 'Metrics for Prometheus are served at a port that is known beforehand.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/telemetry/prometheus.go'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'warning',
      when: 'run',
      text: "Prometheus has no port, and SPIRE has no default for it: at each start it takes another free one, and whoever scrapes does not find it. Set one, such as 'port = 9988'.",
    },
    other: {
      severity: 'warning',
      when: 'run',
      text: 'The annotation prometheus.io/port has Prometheus ask port {asked}, and the metrics are served at {served}: the target stays down and every graph empty. Use one port.',
    },
  },
  check(deployment, report) {
    for (const party of [...deployment.servers, ...deployment.agents]) {
      const listener = metricsListenerOf(party)
      const served = listener?.block.int('port')
      const deaf = served?.is === 'known' ? deafPort(deployment, party.component, served.value) : undefined
      if (served?.is !== 'known' || !deaf) continue
      const [place, other] = deaf.declared ? [served.place, deaf.place] : [deaf.place, served.place]
      report('other', place, { asked: deaf.port, served: served.value }, [[other, deaf.declared ? 'the port that is asked' : 'the port of the metrics']])
    }
    for (const kind of ['server', 'agent'] as const) {
      for (const config of configsOf(deployment, kind)) {
        const prometheus = config.root.block('telemetry').block('Prometheus')
        if (!prometheus.written || prometheus.int('port').is !== 'absent') continue
        const edit = prometheus.has('port') ? undefined : insertSetting(prometheus, 'port = 9988')
        report('missing', prometheus.key('port') ?? prometheus.place, {}, [], safeFix("Add 'port = 9988'", edit))
      }
    }
  },
})
