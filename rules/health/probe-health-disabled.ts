import { healthListenerOf } from '../../src/deployment/network/health.ts'
import { ownHealthProbes } from '../../src/deployment/network/probe-faults.ts'
import { insertSetting } from '../../src/deployment/settings/setting-edits.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'probe-health-disabled',
  area: 'health',
  summary: 'A program that is probed over HTTP answers health checks.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/health/config.go', 'spire: pkg/common/health/health.go'],
  fix: 'safe',
  messages: {
    disabled: {
      severity: 'error',
      when: 'start',
      log: 'connect: connection refused',
      text: 'The kubelet asks for health over HTTP ({probes}), but the program does not listen for health checks, so every probe fails and the container is restarted again and again. Set listener_enabled = true in health_checks, with the port and the address that the kubelet asks.',
    },
  },
  check({ servers, agents }, report) {
    for (const configured of [...servers, ...agents]) {
      const listener = healthListenerOf(configured)
      if (listener?.enabled.is !== 'known' || listener.enabled.value) continue
      // A misspelled key of the block says it, and so does the lack of a whole section: the text is another config, or half of one.
      if (
        configured.config?.problems.some(({ fatal, path, code }) =>
          code === 'stray-label' ? path === 'health_checks' : fatal && (/^health_?check/i.test(path) || code === 'section-missing'),
        )
      )
        continue
      const probes = ownHealthProbes(configured)
      if (probes.length === 0) continue
      const place = listener.enabled.from === 'written' ? listener.enabled.place : listener.place
      const related = probes.map(({ field }) => [field.place, 'what asks'] as const)
      const block = configured.block('health_checks')
      const edit = listener.enabled.from === 'written' ? replaceWord(place, 'false', true) : block ? insertSetting(block, 'listener_enabled = true') : undefined
      report('disabled', place, { probes: probes.map(({ kind }) => kind).join(', ') }, related, safeFix('Turn the listener on', edit))
    }
  },
})
