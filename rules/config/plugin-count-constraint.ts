import { hasOwnRule } from '../../src/deployment/settings/own-rules.ts'
import { meantType } from '../../src/deployment/settings/plugin-names.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import type { Problem, SpireConfig } from '../../src/spire/config.ts'

export default rule({
  id: 'plugin-count-constraint',
  area: 'config',
  summary: 'A program has as many plugins of each type as it takes.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/catalog/constraints.go', 'spire: pkg/server/catalog', 'spire: pkg/agent/catalog'],
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'The {kind} needs {expected} {type}, and none is enabled, so it exits. Add one.',
    },
    surplus: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'The {kind} takes {expected} {type}, and {count} are enabled, so it exits. Keep one; the others may stay with enabled = false.',
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const problem of config.problems) {
        const { code, place, args, log = '', related = [] } = problem
        if (code !== 'plugin-count' || hasOwnRule(config, problem) || isOutcome(config, problem)) continue
        const { type = '', expected = '', count = '' } = args
        report(count === '0' ? 'missing' : 'surplus', place, { kind: programName(config.kind), type, expected, count, log }, related)
      }
    }
  },
})

/** Whether the plugin is there, under a type that there is not, or in a second 'plugins' block. */
function isOutcome({ problems }: SpireConfig, { args: { type, count } }: Problem): boolean {
  return problems.some((other) => {
    if (other.code === 'second-block') return other.path === 'plugins' && count === '0'
    return other.code === 'plugin-unsupported-type' && meantType(other.args.type ?? '', (other.args.allowed ?? '').split(', '))?.type === type
  })
}
