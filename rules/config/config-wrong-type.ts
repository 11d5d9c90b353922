import { comesFromVariable } from '../../src/deployment/variables.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'config-wrong-type',
  area: 'config',
  summary: 'Every setting is of the type that SPIRE reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['hashicorp/hcl v1.0.1-vault-7: decoder.go', 'spire: cmd/spire-server/cli/run/run.go'],
  fix: 'safe',
  messages: {
    wrong: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{key}' takes {wanted}, and here stands something else, so the {kind} does not start. {advice}",
    },
    manager: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{key}' takes {wanted}, and here stands something else, so the controller manager cannot read its config and exits. {advice}",
    },
  },
  check({ configs, managerConfigs }, report) {
    for (const { config } of configs) {
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'wrong-type' || comesFromVariable(config, place)) continue
        const wanted = args.wanted ?? ''
        const quotedBool = /^"(true|false)"$/.exec(textAt(place))?.[1]
        const unquoted = wanted === 'true or false' && quotedBool
        const fixes = safeFix(`Write ${unquoted} without quotes`, unquoted ? { place, text: unquoted } : undefined)
        report(
          'wrong',
          place,
          { key: args.key ?? '', wanted, log, kind: programName(config.kind), advice: ADVICE[wanted] ?? 'Write it in that form.' },
          [],
          fixes,
        )
      }
    }
    for (const { config } of managerConfigs) {
      for (const { code, place, args, log = '' } of config.problems) {
        // A duration in nanoseconds is a rule of its own.
        if (code !== 'wrong-type' || args.key === 'gcInterval') continue
        const { key = '', wanted = '', advice = '' } = args
        const text = textAt(place)
        const unquoted = /^(["'])(true|false)\1$/.exec(text)?.[2]
        const written = wanted === 'true or false' ? unquoted : wanted === 'a string' && /^[\w.+-]+$/.test(text) ? `"${text}"` : undefined
        const fixes = safeFix(`Write ${written}`, written === undefined ? undefined : { place, text: written })
        report('manager', place, { key, wanted, log, advice }, [], fixes)
      }
    }
  },
})

/** By what is wanted, as the decoder words it. */
const ADVICE: Readonly<Record<string, string>> = {
  'true or false': 'Write true or false, small and without quotes.',
  'a whole number': 'Write digits, with or without quotes.',
  'a string': 'Put it into double quotes.',
  'a list': 'Put it into brackets: ["…"], also where it is one only.',
  'a block': 'Write it with braces: { … }.',
  'a map': 'Write a block with a name: { "name" = { … } }.',
}
