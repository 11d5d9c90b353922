import { comesFromVariable } from '../../src/deployment/variables.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list, programName } from '../../src/engine/words.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceQuoted, replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'config-invalid-enum',
  area: 'config',
  summary: 'A setting with a choice of values has one of them.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: cmd/spire-agent/cli/run/run.go'],
  fix: 'safe',
  messages: {
    value: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{value}' is no value of '{key}', so the {kind} exits. {advice}",
    },
    other: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{key}' is given something that SPIRE does not know, so the {kind} exits. {advice}",
    },
    manager: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{value}' is no value of '{key}', so the controller manager exits. {advice}",
    },
  },
  check({ configs, managerConfigs }, report) {
    for (const { config } of configs) {
      for (const { code, place, path, args, plugin, log = '' } of config.problems) {
        // The types of a database, and how a partner's endpoint authenticates, are rules of their own.
        const own = (plugin?.type === 'DataStore' && log.includes('unsupported database_type')) || path.startsWith('server.federation.federates_with')
        if (code !== 'invalid-enum' || own || comesFromVariable(config, place)) continue
        const { key = path.split('.').at(-1) ?? '', value = '', allowed } = args
        const values = (allowed?.split(', ') ?? PROFILES[key] ?? []).filter((one) => one !== '')
        const meant = value === '' ? undefined : nearest(value, values)
        const edit = meant === undefined ? undefined : replaceQuoted(place, value, meant)
        const safe = meant?.toLowerCase() === value.toLowerCase()
        const fixes = (safe ? safeFix : suggestion)(`Write '${meant}'`, edit)
        const advice = `${meant === undefined ? '' : `Write '${meant}'. `}${values.length === 0 ? 'Take it out.' : `There is ${list(values, 'or')}.`}`
        report(value === '' ? 'other' : 'value', place, { key, value, kind: programName(config.kind), log, advice }, [], fixes)
      }
    }
    for (const { config } of managerConfigs) {
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'invalid-enum') continue
        const { key = '', value = '', allowed = '' } = args
        const values = allowed.split(', ')
        const meant = nearest(value, values)
        const fixes = suggestion(`Write '${meant}'`, meant === undefined ? undefined : replaceWord(place, value, meant))
        const advice = `${meant === undefined ? '' : `Write '${meant}'. `}There is ${list(values, 'or')}.`
        report('manager', place, { key, value, log, advice }, [], fixes)
      }
    }
  },
})

const PROFILES: Readonly<Record<string, readonly string[]>> = { profile: ['https_spiffe', 'https_web'] }
