import { moveSetting } from '../../src/deployment/settings/setting-edits.ts'
import { placeInWords } from '../../src/deployment/settings/setting-place.ts'
import { strayKeys } from '../../src/deployment/settings/stray-keys.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'config-key-misplaced',
  area: 'config',
  summary: 'Every setting stands in the block that SPIRE reads it from.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: cmd/spire-agent/cli/run/run.go', 'spire: pkg/common/catalog/config.go'],
  fix: 'safe',
  messages: {
    fatal: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{key}' stands in {where}, where SPIRE does not know it, so the {kind} exits. Put it into {home}{advice}",
    },
    ignored: {
      severity: 'warning',
      text: "'{key}' stands in {where}, where SPIRE does not look for it. SPIRE ignores this silently. Put it into {home}{advice}",
    },
    security: {
      severity: 'error',
      text: "'{key}' stands in {where}, where SPIRE does not look for it. SPIRE ignores this silently, and security hangs on it. Put it into {home}{advice}",
    },
    required: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{key}' stands in {where}, where SPIRE does not look for it, and is missing where it belongs, so the {kind} exits. Put it into {home}{advice}",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const { kind } = config
      for (const { problem, key, here, block, verdict, security, missed } of strayKeys(config)) {
        if (verdict.is !== 'misplaced') continue
        const { meant } = verdict
        const edits = meant.row?.refusedOn ? undefined : moveSetting(config, block, problem.place, key, meant.place)
        const fixes = safeFix(`Move it to ${placeInWords(meant.place, kind)}`, ...(edits ?? []))
        const advice = meant.place.side === kind ? '.' : ', or take it out.'
        const args = { key, kind, where: placeInWords(here, kind), home: placeInWords(meant.place, kind), advice }
        if (problem.fatal) report('fatal', problem.place, { ...args, log: missed?.log ?? problem.log ?? '' }, [], fixes)
        else if (missed?.fatal) report('required', problem.place, { ...args, log: missed.log ?? '' }, [], fixes)
        else report(security ? 'security' : 'ignored', problem.place, args, [], fixes)
      }
    }
  },
})
