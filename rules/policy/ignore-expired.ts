import { rule } from '../../src/engine/rule.ts'

/** Said by src/policy/ignores.ts, as it is about no deployment. */
export default rule({
  id: 'ignore-expired',
  area: 'policy',
  summary: 'No ignore is past its date.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [],
  messages: {
    expired: { severity: 'warning', text: 'This ignore held until {day}, and hides nothing any more. Put right what it hid, or give it a new date.' },
  },
  check() {},
})
