import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import type { SpireConfig } from '../../src/spire/config.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'telemetry-removed-inmem-enabled',
  area: 'telemetry',
  summary: 'Metrics in memory are switched on and off by their block, not by a key in it.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG 1.6.0', 'spire: pkg/common/telemetry/config.go'],
  fix: 'safe',
  messages: {
    removed: {
      severity: 'error',
      when: 'validate',
      log: 'unknown configuration detected',
      text: "'enabled' is gone from InMem since 1.6.0, and the {kind} exits on it. Leave the key out: with the block metrics are kept in memory, without it they are not.",
    },
  },
  check(deployment, report) {
    for (const { config, place } of faultsIn(deployment, { code: ['unknown-key', 'removed-key'], path: /^telemetry\.InMem\.enabled$/i })) {
      report('removed', place, { kind: programName(config.kind) }, [], withoutLine(config, place))
    }
  },
})

/** Without the block where it was off; else without the key, where that has a line to itself. */
function withoutLine(config: SpireConfig, place: Place): readonly Fix[] {
  const { file } = place
  const block = config.root.block('telemetry').block('InMem')
  const off = /^enabled[ \t]*=[ \t]*false\b/.test(file.text.slice(place.start))
  if (off) return block.written ? safeFix('Remove the block', removeSetting(config, block.place)) : []
  const start = file.text.lastIndexOf('\n', place.start - 1) + 1
  const line = /^[ \t]*enabled[ \t]*=[ \t]*true[ \t]*\r?\n/.exec(file.text.slice(start))?.[0]
  return safeFix('Remove it', line === undefined ? undefined : { place: file.place(start, start + line.length), text: '' })
}
