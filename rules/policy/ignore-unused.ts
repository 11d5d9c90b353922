import { rule } from '../../src/engine/rule.ts'

/** Said by src/policy/ignores.ts, as it is about no deployment. */
export default rule({
  id: 'ignore-unused',
  area: 'policy',
  summary: 'Every ignore hides something.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [],
  messages: {
    rule: { severity: 'warning', text: "Nothing is left here that '{rule}' would say. Take the ignore out, so that it does not hide the next fault." },
    entry: { severity: 'warning', text: 'Nothing is left for this ignore to hide. Take it out, so that it does not hide the next fault.' },
  },
  check() {},
})
