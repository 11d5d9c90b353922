import { describe, expect, test } from 'vitest'
import type { Deployment } from '../../src/deployment/deployment.ts'
import type { Finding } from '../../src/engine/finding.ts'
import { type Rule, rule } from '../../src/engine/rule.ts'
import { run, type SeverityOf } from '../../src/engine/run.ts'
import type { Severity } from '../../src/text/diagnostic.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { deploymentOf } from '../deployment/sample.ts'

const A = new SourceFile('a.yaml', '0123456789\n')
const B = new SourceFile('b.yaml', '0123456789\n')

type Said = readonly [start: number, end: number, name: string, options?: { readonly file?: SourceFile; readonly related?: readonly [number, number] }]

/** A rule that says the same of every deployment. */
function saying(id: string, said: readonly Said[], { yields = false, severity = 'error' as Severity, log = undefined as string | undefined } = {}): Rule {
  return rule({
    id,
    area: 'config',
    summary: 's',
    presets: ['recommended'],
    since: '1.0.0',
    references: [],
    ...(yields ? { yields } : {}),
    messages: { said: { severity, text: 'There is {name}.', ...(log === undefined ? {} : { when: 'start', log }) } },
    check(_, report) {
      for (const [start, end, name, { file = A, related } = {}] of said) {
        report('said', file.place(start, end), { name }, related ? [[file.place(...related), 'see']] : [])
      }
    },
  })
}

const AS_WRITTEN: SeverityOf = ({ messages }, id) => messages[id]?.severity as Severity

async function found(rules: readonly Rule[], severityOf: SeverityOf = AS_WRITTEN, deployments = 1): Promise<readonly Finding[]> {
  const one: Deployment = await deploymentOf({})
  const { findings } = run(
    Array.from({ length: deployments }, () => one),
    rules,
    severityOf,
    () => ({}),
  )
  return findings
}

async function lines(...args: Parameters<typeof found>): Promise<readonly string[]> {
  return (await found(...args)).map(({ rule: id, severity, message, place }) => `${place.file.path}:${place.start}-${place.end} ${severity} ${id}: ${message}`)
}

describe('findings', () => {
  test('are in the order of file, place, rule and message, whatever the order of the rules', async () => {
    const one = saying('one', [
      [5, 6, 'late'],
      [1, 2, 'z'],
      [1, 2, 'a'],
      [0, 1, 'other file', { file: B }],
    ])
    const two = saying('alpha', [
      [1, 2, 'x'],
      [1, 9, 'long'],
    ])
    const expected = [
      'a.yaml:1-2 error alpha: There is x.',
      'a.yaml:1-2 error one: There is a.',
      'a.yaml:1-2 error one: There is z.',
      'a.yaml:1-9 error alpha: There is long.',
      'a.yaml:5-6 error one: There is late.',
      'b.yaml:0-1 error one: There is other file.',
    ]
    expect(await lines([one, two])).toEqual(expected)
    expect(await lines([two, one])).toEqual(expected)
  })

  test('about what two deployments share are said once', async () => {
    expect(await lines([saying('one', [[1, 2, 'x']])], AS_WRITTEN, 3)).toEqual(['a.yaml:1-2 error one: There is x.'])
  })

  test('have the severity that the user gives, and none where it is off', async () => {
    const rules = [saying('one', [[1, 2, 'x']]), saying('two', [[1, 2, 'y']])]
    expect(await lines(rules, ({ id }) => (id === 'one' ? 'off' : 'warning'))).toEqual(['a.yaml:1-2 warning two: There is y.'])
  })

  test('say when it would have been learned of, with the program’s line filled in', async () => {
    expect((await found([saying('one', [[1, 2, 'x']], { log: 'no {name}: {other}' })])).map(({ outcome }) => outcome)).toEqual([
      { when: 'start', log: 'no x: {other}' },
    ])
    expect((await found([saying('one', [[1, 2, 'x']])])).map(({ outcome }) => outcome)).toEqual([undefined])
  })
})

describe('a rule that yields', () => {
  const yielding = saying('soft', [[4, 6, 'x']], { yields: true })

  test('speaks where nobody else does', async () => {
    expect(await lines([yielding, saying('hard', [[0, 2, 'y']])])).toEqual(['a.yaml:0-2 error hard: There is y.', 'a.yaml:4-6 error soft: There is x.'])
  })

  test('is silent where another finding stands, or points', async () => {
    expect(await lines([yielding, saying('hard', [[5, 9, 'y']])])).toEqual(['a.yaml:5-9 error hard: There is y.'])
    expect(await lines([yielding, saying('hard', [[0, 1, 'y', { related: [4, 6] }]])])).toEqual(['a.yaml:0-1 error hard: There is y.'])
  })

  test('does not yield to another that does, to another file, or to what is switched off', async () => {
    expect(await lines([yielding, saying('soft-too', [[4, 6, 'y']], { yields: true })])).toHaveLength(2)
    expect(await lines([yielding, saying('hard', [[4, 6, 'y', { file: B }]])])).toHaveLength(2)
    expect(await lines([yielding, saying('hard', [[4, 6, 'y']])], ({ id }) => (id === 'hard' ? 'off' : 'error'))).toEqual([
      'a.yaml:4-6 error soft: There is x.',
    ])
  })
})
