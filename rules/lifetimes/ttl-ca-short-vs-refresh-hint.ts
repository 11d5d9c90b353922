import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Block } from '../../src/spire/config.ts'
import { formatDuration, HOUR } from '../../src/spire/duration.ts'

export default rule({
  id: 'ttl-ca-short-vs-refresh-hint',
  area: 'lifetimes',
  summary: 'Others fetch the bundle several times while a CA lives.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: [
    'spire: pkg/server/ca/manager/slot.go',
    'spire: pkg/common/bundleutil/refreshhint.go',
    'helm-charts-hardened: charts/spire/charts/spire-server/values.yaml, refreshHint',
  ],
  messages: {
    slow: {
      severity: 'warning',
      when: 'run',
      log: 'x509: certificate signed by unknown authority',
      text: 'The CA lives {ca} (ca_ttl), and others are told to fetch the bundle every {hint} only. A new CA is in the bundle for about a third of that time before it signs: whoever misses that refuses every new SVID. Set refresh_hint to {most} or less, or ca_ttl to {least} or more.',
    },
  },
  check(deployment, report) {
    for (const { main, plugins } of configsOf(deployment, 'server')) {
      const ca = main.duration('ca_ttl')
      if (ca.is !== 'known' || ca.value <= 0n) continue
      const endpoint = main.block('federation').block('bundle_endpoint')
      const publishers = plugins.filter(({ type, enabled, external }) => type === 'BundlePublisher' && !external && !(enabled.is === 'known' && !enabled.value))
      for (const block of [...(endpoint.written ? [endpoint] : []), ...publishers.map(({ data }) => data)]) {
        const hint = hintOf(block)
        // A day and more is too long for any CA.
        if (!hint || hint.value >= 24n * HOUR || ca.value >= FACTOR * hint.value) continue
        const place = hint.from === 'written' ? hint.place : ca.place
        const related = place === ca.place || ca.from === 'default' ? [] : [[ca.place, "the CA's lifetime"] as const]
        report('slow', place, { ca: short(ca.value), hint: short(hint.value), most: short(ca.value / FACTOR), least: short(hint.value * FACTOR) }, related)
      }
    }
  },
})

const FACTOR = 5n

function hintOf(block: Block): { readonly value: bigint; readonly place: Block['place']; readonly from: 'written' | 'default' } | undefined {
  const hint = block.duration('refresh_hint')
  return hint.is === 'known' ? { value: hint.value, place: hint.place, from: hint.from } : undefined
}

function short(nanoseconds: bigint): string {
  return formatDuration(nanoseconds - (nanoseconds % 1_000_000_000n))
    .replace(/m0s$/, 'm')
    .replace(/h0m$/, 'h')
}
