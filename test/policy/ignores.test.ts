import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import { readConfiguration } from '../../src/policy/configuration.ts'
import { marksInYaml } from '../../src/policy/ignore-scopes.ts'
import { applyIgnores, type IgnoreInput } from '../../src/policy/ignores.ts'
import { SourceFile, textAt } from '../../src/text/source-file.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'
import { EXAMPLE_RULES } from './example-rules.ts'
import { findingAt } from './findings.ts'

const MANIFEST = new SourceFile(
  'k8s/pod.yaml',
  `kind: Pod
metadata: { name: a }
spec:
  # spire-lint: ignore ha-sqlite, pedantic -- one node
  one: 1
  two: 2
  # spire-lint: ignore ha-sqlit
  three: 3
  # spire-lint: hide ha-sqlite
  four: 4
`,
)
const POD = { kind: 'Pod', namespace: 'dev', name: 'a' }
const ONE = findingAt(MANIFEST, 'ha-sqlite', '1', POD)
const TWO = findingAt(MANIFEST, 'ha-sqlite', '2', POD)
const THREE = findingAt(MANIFEST, 'image-tag-floating', '3', POD)

function apply(
  findings: readonly Finding[],
  config = '',
  { reasons = false, ...options }: Partial<IgnoreInput> & { reasons?: boolean } = {},
): { hidden: unknown; problems: readonly string[] } {
  const marks = config === '' ? splitStream(MANIFEST).map(parseDocument).flatMap(marksInYaml) : []
  const entries = readConfiguration(new SourceFile('.spire-lint.yaml', config), EXAMPLE_RULES).configuration.ignores
  const rules = EXAMPLE_RULES.map((rule) => rule.id)
  const { suppressed, problems } = applyIgnores({
    findings,
    marks,
    entries,
    rules,
    ran: () => true,
    today: '2026-06-01',
    pathOf: (place) => place.file.path,
    ...options,
  })
  return {
    hidden: [...suppressed].map(([finding, by]) => [textAt(finding.place), by]),
    problems: problems
      .filter(({ rule }) => reasons || rule !== 'ignore-reason-missing')
      .map(({ rule, place, message, args }) => `${rule} [${textAt(place)}] ${[message, ...Object.values(args)].join(' ')}`),
  }
}

describe('ignores in comments', () => {
  it('hide what they are for, with their reason, and say what is wrong with themselves', () => {
    expect(apply([ONE, TWO, THREE])).toMatchInlineSnapshot(`
      {
        "hidden": [
          [
            "1",
            {
              "by": "comment",
              "reason": "one node",
            },
          ],
        ],
        "problems": [
          "ignore-malformed [# spire-lint: hide ha-sqlite] malformed 'hide' is not something to ask here; write 'spire-lint: ignore rule-id -- reason'",
          "ignore-unused [# spire-lint: ignore ha-sqlite, pedantic -- one node] rule pedantic",
          "ignore-unknown-rule [# spire-lint: ignore ha-sqlit] meant ha-sqlit ha-sqlite",
        ],
      }
    `)
  })

  it('are called unused only where the rule ran and saw everything', () => {
    expect(apply([], '', { ran: (rule) => rule === 'pedantic' }).problems.filter((text) => text.startsWith('ignore-unused'))).toEqual([
      'ignore-unused [# spire-lint: ignore ha-sqlite, pedantic -- one node] rule pedantic',
    ])
  })

  it('need a reason where that is asked for', () => {
    expect(apply([ONE], '', { reasons: true, ran: () => false }).problems.filter((text) => text.startsWith('ignore-reason'))).toEqual([
      'ignore-reason-missing [# spire-lint: ignore ha-sqlit] missing',
    ])
  })
})

describe('ignores in the configuration', () => {
  const hiddenBy = (entry: string): unknown => apply([ONE, TWO, THREE], `ignore:\n  - ${entry}\n`).hidden

  it('match by path, object and rule, all that are named', () => {
    const config = { by: 'config' }
    expect(hiddenBy('{ rule: ha-sqlite, reason: why }')).toEqual([
      ['1', { by: 'config', reason: 'why' }],
      ['2', { by: 'config', reason: 'why' }],
    ])
    expect(hiddenBy('{ path: "k8s/*" }')).toEqual([
      ['1', config],
      ['2', config],
      ['3', config],
    ])
    expect(hiddenBy('{ path: "k8s/*", rule: [image-tag-floating] }')).toEqual([['3', config]])
    expect(['Pod/a', 'Pod/dev/a', 'Pod/*/a', '*/dev/*', 'P*/a'].map((object) => (hiddenBy(`{ object: "${object}" }`) as unknown[]).length)).toEqual([
      3, 3, 3, 3, 3,
    ])
    expect(['Pod/b', 'Pod/prod/a', 'Service/a', 'Pod/dev/a*b'].map((object) => hiddenBy(`{ object: "${object}" }`))).toEqual([[], [], [], []])
    expect(hiddenBy('{ path: other }')).toEqual([])
  })

  it('hold to the end of their day', () => {
    const entry = (day: string): string => `ignore: [{ rule: ha-sqlite, expires: ${day} }]\n`
    expect(apply([ONE], entry('2026-06-01')).problems).toEqual([])
    expect(apply([ONE], entry('2026-05-31'))).toEqual({
      hidden: [],
      problems: ['ignore-expired [2026-05-31] expired 2026-05-31'],
    })
  })

  it('must be for something, and hide something', () => {
    expect(apply([ONE], 'ignore: [{ reason: because }]\n')).toEqual({
      hidden: [],
      problems: ['ignore-malformed [{ reason: because }] everything'],
    })
    expect(apply([ONE], 'ignore: [{ path: other }]\n').problems).toEqual(['ignore-unused [{ path: other }] entry'])
  })
})
