import { rule } from '../../src/engine/rule.ts'

/** Said by src/policy/ignores.ts, as it is about no deployment. */
export default rule({
  id: 'ignore-malformed',
  area: 'policy',
  summary: 'A comment, annotation or configuration entry that asks to keep findings quiet can be read.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [],
  messages: {
    malformed: { severity: 'warning', text: 'This ignore is not understood, so it hides nothing: {why}.' },
    everything: {
      severity: 'warning',
      text: 'This ignore names neither path, object nor rule, so it would hide everything, and hides nothing. Say what it is for.',
    },
  },
  check() {},
})
