import { rule } from '../../src/engine/rule.ts'

/** Said by src/policy/ignores.ts, as it is about no deployment. */
export default rule({
  id: 'ignore-reason-missing',
  area: 'policy',
  summary: 'Every ignore says why.',
  presets: ['strict'],
  since: '1.0.0',
  references: [],
  messages: {
    missing: {
      severity: 'warning',
      text: 'This ignore does not say why. Write the reason, so that the next reader can tell whether it still holds.',
    },
  },
  check() {},
})
