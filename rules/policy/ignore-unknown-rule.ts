import { rule } from '../../src/engine/rule.ts'

/** Said by src/policy/ignores.ts, as it is about no deployment. */
export default rule({
  id: 'ignore-unknown-rule',
  area: 'policy',
  summary: 'Every rule that a comment or annotation asks to keep quiet exists.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [],
  messages: {
    unknown: { severity: 'warning', text: "There is no rule '{rule}' to ignore, so this hides nothing. Name the rule as the finding does." },
    meant: { severity: 'warning', text: "There is no rule '{rule}' to ignore, so this hides nothing; did you mean '{meant}'?" },
  },
  check() {},
})
