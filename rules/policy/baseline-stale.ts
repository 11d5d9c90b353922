import { rule } from '../../src/engine/rule.ts'

/** Said by src/policy/baseline.ts, as it is about no deployment. */
export default rule({
  id: 'baseline-stale',
  area: 'policy',
  summary: 'Every entry of the baseline stands for a fault that is still there.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [],
  messages: {
    stale: {
      severity: { recommended: 'warning', strict: 'error' },
      text: "The baseline still hides '{rule}' in {where}, which is gone. Run again with --update-baseline, so that the fault is seen when it comes back.",
    },
  },
  check() {},
})
