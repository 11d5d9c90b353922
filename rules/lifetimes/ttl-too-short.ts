import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'
import { formatDuration, MINUTE } from '../../src/spire/duration.ts'

export default rule({
  id: 'ttl-too-short',
  area: 'lifetimes',
  summary: 'SVIDs live long enough to be renewed in time.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'spire: pkg/common/rotationutil/rotationutil.go'],
  messages: {
    short: {
      severity: 'warning',
      when: 'run',
      text: '{key} is {ttl}. SVIDs are renewed at half of their life, so all of them are signed anew every few moments, and a short outage of the server leaves workloads without an identity. Set it to {least} or more.',
    },
    cached: {
      severity: 'warning',
      when: 'run',
      text: '{key} is {ttl}, less than twice the cache_reload_interval of {interval}, after which the server looks at its entries again: an SVID can expire before a change of its entry reaches the agent. Make the lifetime longer, or the interval shorter.',
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'server')) {
      const interval = main.block('experimental').duration('cache_reload_interval')
      for (const [key, least] of LEAST) {
        const ttl = main.duration(key)
        if (ttl.is !== 'known' || ttl.from !== 'written' || ttl.value <= 0n) continue
        const args = { key, ttl: formatDuration(ttl.value) }
        if (ttl.value < least) report('short', ttl.place, { ...args, least: formatDuration(least) })
        else if (interval.is === 'known' && interval.from === 'written' && ttl.value < 2n * interval.value) {
          report('cached', ttl.place, { ...args, interval: formatDuration(interval.value) }, [[interval.place, 'how often entries are read']])
        }
      }
    }
  },
})

const LEAST: readonly (readonly [key: string, least: bigint])[] = [
  ['default_x509_svid_ttl', 5n * MINUTE],
  ['agent_ttl', 5n * MINUTE],
  ['default_jwt_svid_ttl', MINUTE],
]
