import type { Fix } from '../../src/engine/finding.ts'
import { rule } from '../../src/engine/rule.ts'
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
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'wrong-type') continue
        const quotedBool = /^"(true|false)"$/.exec(textAt(place))?.[1]
        const unquoted = args.wanted === 'bool' && quotedBool
        const fixes: Fix[] = unquoted ? [{ title: `Write ${unquoted} without quotes`, safe: true, edits: [{ place, text: unquoted }] }] : []
        const wanted = args.wanted ?? ''
        report(
          'wrong',
          place,
          { key: args.key ?? '', wanted: WANTED[wanted] ?? wanted, log, kind: config.kind, advice: ADVICE[wanted] ?? 'Write it in that form.' },
          [],
          fixes,
        )
      }
    }
  },
})

const WANTED: Readonly<Record<string, string>> = {
  bool: 'true or false',
  int: 'a whole number',
  float: 'a number',
  string: 'a string',
  list: 'a list',
  block: 'a block',
  blocks: 'a list of blocks',
  map: 'blocks with names',
  strings: 'names with strings',
  lists: 'names with lists',
}

const ADVICE: Readonly<Record<string, string>> = {
  bool: 'Write true or false, small and without quotes.',
  int: 'Write digits, with or without quotes.',
  string: 'Put it into double quotes.',
  list: 'Put it into brackets: ["…"], also where it is one only.',
  block: 'Write it with braces: { … }.',
  blocks: 'Write it as a list of blocks: [ { … } ].',
  map: 'Write a block with a name: { "name" = { … } }.',
}
