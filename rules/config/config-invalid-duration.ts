import { comesFromVariable } from '../../src/deployment/variables.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import { parseDuration } from '../../src/spire/duration.ts'
import { replaceQuoted, replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'config-invalid-duration',
  area: 'config',
  summary: 'Every duration is one that Go reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['go: time/format.go, ParseDuration', 'spire: cmd/spire-server/cli/run/run.go'],
  fix: 'safe',
  messages: {
    invalid: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{value}' is no duration, so the {kind} exits. {advice}",
    },
    manager: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{value}' is no duration, so the controller manager exits. {advice}",
    },
  },
  check({ configs, managerConfigs }, report) {
    for (const { config } of configs) {
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'invalid-duration' || comesFromVariable(config, place)) continue
        const value = args.value ?? ''
        const meant = intended(value)
        const edit = meant === undefined ? undefined : replaceQuoted(place, value, meant)
        const fixes = safeFix(`Write '${meant}'`, edit)
        report('invalid', place, { value, kind: programName(config.kind), log, advice: adviceOn(value, meant) }, [], fixes)
      }
    }
    for (const { config } of managerConfigs) {
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'invalid-duration') continue
        const value = args.value ?? ''
        const meant = intended(value)
        const fixes = safeFix(`Write ${meant}`, meant === undefined ? undefined : replaceWord(place, value, meant))
        report('manager', place, { value, log, advice: adviceOn(value, meant) }, [], fixes)
      }
    }
  },
})

function adviceOn(value: string, meant: string | undefined): string {
  if (meant !== undefined) return `There is no unit longer than an hour: write '${meant}'.`
  const unit = /^\d+$/.test(value.trim()) ? 'It needs a unit. ' : ''
  return `${unit}Write numbers with the units 'h', 'm', 's' or 'ms': '1h30m', '90s', '720h'.`
}

/** Days and weeks, with a rest that Go reads, in hours: `30d` is `720h`, `1d12h` is `36h`. */
function intended(value: string): string | undefined {
  const [, count = '', unit = '', rest = ''] = /^\s*(\d{1,6})\s*(d|days?|w|weeks?)\s*(.*?)\s*$/i.exec(value) ?? []
  if (count === '') return undefined
  const [, hours = '', minutes = ''] = /^(?:(\d{1,6})h)?(.*)$/.exec(rest) ?? []
  const meant = `${Number(count) * (unit.toLowerCase().startsWith('w') ? 168 : 24) + Number(hours)}h${minutes}`
  return parseDuration(meant).ok ? meant : undefined
}
