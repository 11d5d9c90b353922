import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseDuration } from '../../src/spire/duration.ts'
import { replaceWord } from '../../src/text/edit.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'scm-gc-interval-unit',
  area: 'controller-manager',
  summary: "The controller manager's gcInterval is a number of nanoseconds.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/controllermanagerconfig_types.go', 'spire-controller-manager: cmd/main.go'],
  fix: 'safe',
  messages: {
    text: {
      severity: 'error',
      when: 'start',
      log: 'unable to load the config file',
      text: 'gcInterval is a number of nanoseconds, and the controller manager cannot read a text there: it exits. Ten seconds are 10000000000.',
    },
    small: {
      severity: 'warning',
      when: 'run',
      text: 'gcInterval is a number of nanoseconds: {value} is hardly a moment, and the controller manager lists all entries of the server again and again without a pause. Ten seconds are 10000000000.',
    },
  },
  check({ managerConfigs }, report) {
    for (const { config } of managerConfigs) {
      const text = config.text('gcInterval')
      const number = config.number('gcInterval')
      if (text.is === 'known') {
        const parsed = parseDuration(text.value)
        const plain = parsed.ok && !text.place.via && /^["']?[\w.]+["']?$/.test(textAt(text.place))
        report('text', text.place, {}, [], plain ? safeFix(`Write ${parsed.nanoseconds}`, { place: text.place, text: String(parsed.nanoseconds) }) : [])
      } else if (number.is === 'known' && number.value > 0 && number.value < MILLISECOND) {
        // Whoever writes 10 means seconds.
        const seconds = number.value * 1_000_000_000
        report('small', number.place, { value: number.value }, [], safeFix(`Write ${seconds}`, replaceWord(number.place, number.value, seconds)))
      }
    }
  },
})

const MILLISECOND = 1_000_000
