import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import type { Problem, SpireConfig } from '../../src/spire/config.ts'

export default rule({
  id: 'config-second-plugins-block',
  area: 'config',
  summary: "What SPIRE reads once, such as 'plugins', is written once.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['hashicorp/hcl v1.0.1-vault-7: decoder.go', 'spire: pkg/common/catalog/config.go'],
  messages: {
    lost: {
      severity: 'warning',
      text: "This is the second '{key}' here. SPIRE reads the first one only and ignores this silently, with all that stands in it. Put it into the first one.",
    },
    fatal: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "This is the second '{key}' here. SPIRE reads the first one only, and for want of what stands here, or for having two, the {kind} exits. Put it into the first one.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const problem of config.problems) {
        const { code, place, path, args, related = [] } = problem
        if (code !== 'second-block') continue
        const key = args.key ?? path
        const first = related.map((one) => [one.place, one.message] as const)
        const outcome = outcomeOf(config, problem)
        if (outcome) report('fatal', place, { key, kind: programName(config.kind), log: outcome.log ?? '' }, first)
        else report('lost', place, { key }, first)
      }
    }
  },
})

/** What SPIRE exits for, because it is not in the first one, or because there are two. */
function outcomeOf({ problems }: SpireConfig, { path }: Problem): Problem | undefined {
  return problems.find(({ code, fatal, path: other, args }) => fatal && (path === 'plugins' ? code === 'plugin-count' && args.count === '0' : other === path))
}
