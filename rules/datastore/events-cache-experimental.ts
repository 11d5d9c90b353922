import { configsOf, readsAtLeast } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'events-cache-experimental',
  area: 'datastore',
  summary: 'The events-based cache is used with a release that has its first fixes.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: CHANGELOG 1.9.0 (4803, 4860, 4868), 1.9.6 (5071), 1.10.1 (5345), 1.11.0 (5509), 1.12.1 (5966)'],
  messages: {
    old: {
      severity: 'warning',
      when: 'run',
      text: 'SPIRE {release} has the events-based cache as an experiment that still misses events: agents go on with entries that are gone, or wait for new ones until the server restarts. Most of that was mended up to 1.12.1. Upgrade to 1.12.1 or later, or remove events_based_cache.',
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'server')) {
      const events = config.main.block('experimental').bool('events_based_cache')
      if (events.is !== 'known' || !events.value || config.release === undefined || readsAtLeast(config, '1.12.1')) continue
      report('old', events.place, { release: config.release })
    }
  },
})
