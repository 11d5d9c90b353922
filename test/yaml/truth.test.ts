import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SourceFile } from '../../src/text/source-file.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'
import { toValue } from '../../src/yaml/value.ts'

interface Case {
  readonly text: string
  readonly documents: readonly ({ readonly json: string } | { readonly error: string })[]
}

const folder = new URL('../truth/yaml/', import.meta.url)

function casesOf(name: string): readonly Case[] {
  return readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Case => JSON.parse(line))
}

/** kubectl gives what begins with a brace to a JSON decoder first, which the recording program does not. */
function recorded({ text, documents }: Case): readonly unknown[] {
  if (text.startsWith('{')) {
    try {
      return [JSON.parse(text)]
    } catch {
      // Not JSON: as YAML then.
    }
  }
  return documents.map((one) => ('json' in one ? JSON.parse(one.json) : 'refused')).filter((value) => value !== null)
}

function read({ text }: Case) {
  const documents = splitStream(new SourceFile('case.yaml', text)).map(parseDocument)
  return {
    values: documents.map((document) => (document.error === undefined ? plain(toValue(document.root)) : 'refused')).filter((value) => value !== null),
    messages: documents.flatMap(({ error }) => (error === undefined ? [] : [error.message])),
  }
}

/** As JSON has it: no sign on a zero. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Where we differ on purpose, or where it is not worth more code. */
const KNOWN: Readonly<Record<string, string>> = {
  '{a: 1}\n{b: 2}\n': 'kubectl reads the first and drops the second; we read both',
  '&x a: 1\n*x: 2\n': 'YAML 1.2 takes the colon for a part of the alias',
  'a: [-]\n': 'no YAML 1.2',
  'a: [\t-,{\n      "q":\'d\'\n\t,\n      k: [\n  \'d\'\n\t,\ta:b # c\n,\n  "m\nn"]\t}\n,\n      []\n  ]\n': 'no YAML 1.2',
  '"a":b\n': 'kubectl reads the first value and drops the rest',
  'a: [#b\n1]\n': 'a comment needs white space before it in YAML 1.2',
  'a: "b"#c\n': 'a comment needs white space before it in YAML 1.2',
  'a: |# c\n x\n': 'a comment needs white space before it in YAML 1.2',
  'a: "\\\'"\n': 'no escape of YAML 1.2',
  'a: b\u0085c: d\n': 'no line break in YAML 1.2',
  'a: \u0085\n': 'no line break in YAML 1.2',
  'a: a\u2028b\n': 'no line break in YAML 1.2',
  '|\nx\n': 'the text of a document that is one block scalar may begin in the first column in YAML 1.2',
  'a: |+\n  x\n  ': 'white space without a line end at the end of a file',
  'a: >\n      \n   #f \\\t\nz: 1': 'a line of white space, longer than the text under it is indented',
}

/** kubectl reads the first value of a document and drops what stands behind it without a word; we refuse what would be lost. */
function losesTheRest(messages: readonly string[], theirs: readonly unknown[]): boolean {
  return (
    messages.length === 1 && theirs.length === 1 && theirs[0] !== 'refused' && /^end of the stream or a document separator is expected/.test(messages[0] ?? '')
  )
}

/** kubectl stops at a separator that it refuses, and forgets the document before it; we go on. */
function stopsAtSeparator(one: Case, values: readonly unknown[]): boolean {
  return one.documents.some((document) => 'error' in document && document.error.startsWith('invalid Yaml document separator')) && values.includes('refused')
}

describe('what kubectl’s library reads, recorded', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const cases = casesOf(name)
    const wrong = cases.flatMap((one): readonly unknown[] => {
      const { values, messages } = read(one)
      const theirs = recorded(one)
      if (JSON.stringify(sorted(values)) === JSON.stringify(sorted(theirs))) return KNOWN[one.text] === undefined ? [] : [`no longer differs: ${one.text}`]
      if (KNOWN[one.text] !== undefined || losesTheRest(messages, theirs) || stopsAtSeparator(one, values)) return []
      return [{ text: one.text, ours: values, messages, theirs: one.documents }]
    })
    expect(cases.length).toBeGreaterThan(25)
    expect(wrong).toEqual([])
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
