import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ConfigKind } from '../../src/spire/config.ts'
import { environmentOf } from '../../src/spire/environment.ts'
import { validateConfig } from '../../src/spire/validate.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'

interface Answer {
  readonly valid: boolean
  readonly text: string
}

interface Recorded {
  readonly id: string
  readonly kind: ConfigKind
  readonly config: string
  readonly env?: Readonly<Record<string, string>>
  readonly expandEnv?: boolean
  /** By release. */
  readonly verdicts?: Readonly<Record<string, Answer>>
  /** The same, equal answers together. */
  readonly answers?: readonly (Answer & { readonly releases: readonly string[] })[]
}

function verdictsOf({ verdicts = {}, answers = [] }: Recorded): readonly (readonly [release: string, answer: Answer])[] {
  return [...Object.entries(verdicts), ...answers.flatMap((answer) => answer.releases.map((release) => [release, answer] as const))]
}

/** What `validate` printed, without what it logged before and without its prefix: one error, or all notes on plugins. */
function answers(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !/^(time=|\{"keys"|\{"level")/.test(line))
  const printed = lines.join('\n')
  if (printed.includes('Validation errors:'))
    return printed
      .split('\n\t\t')
      .slice(1)
      .map((note) => note.replace(/\n\t[^\t][\s\S]*$/, ''))
  return [printed.replace(/^SPIRE (server|agent) configuration file is invalid: |^Could not validate configuration file: /, '').trimEnd()]
}

function disagreements(path: string): {
  readonly count: number
  readonly verdicts: readonly string[]
  readonly texts: readonly string[]
  readonly invalid: number
} {
  const verdicts: string[] = []
  const texts: string[] = []
  let count = 0
  let invalid = 0
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const recorded = JSON.parse(line) as Recorded
    const { id, kind, config, env = {}, expandEnv = false } = recorded
    for (const [release, { valid, text }] of verdictsOf(recorded)) {
      count++
      const source = mappedFile(new SourceFile('CONFIG', config), 0)
      const ours = validateConfig(kind, source, release, { expandEnv, environment: environmentOf(env), path: 'CONFIG' })
      if ((ours.verdict === 'valid') !== valid) verdicts.push(`${id} at ${release}`)
      if (valid) continue
      invalid++
      if (ours.verdict === 'invalid' && !answers(text).includes(ours.message.trimEnd())) texts.push(`${id} at ${release}: ${ours.message}`)
    }
  }
  return { count, verdicts, texts, invalid }
}

test('the verdict and the first error are those of the real programs, on the samples', () => {
  expect(disagreements('test/truth/spire/validate-samples.jsonl')).toEqual({ count: 994, verdicts: [], texts: [], invalid: 497 })
})

test('they are those of the real programs on what was recorded from them', () => {
  expect(disagreements('test/truth/spire/validate-recorded.jsonl')).toEqual({ count: 10161, verdicts: [], texts: [], invalid: 6790 })
})
