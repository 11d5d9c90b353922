import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SourceFile } from '../../src/text/source-file.ts'
import type { YamlNode, YamlScalar } from '../../src/yaml/node.ts'
import { parseDocument } from '../../src/yaml/parse.ts'
import { splitStream } from '../../src/yaml/stream.ts'

function scalarOf(text: string): YamlScalar {
  const [source] = splitStream(new SourceFile('a.yaml', text))
  const root: YamlNode | undefined = source && parseDocument(source).root
  const value = root?.kind === 'mapping' ? root.get('key')?.value : undefined
  if (value?.kind !== 'scalar') throw new Error(`no scalar in ${text}`)
  return value
}

/** The file after `text[start, end)` of its scalar is replaced; undefined where that cannot be written. */
function edited(text: string, start: number, end: number, replacement: string): string | undefined {
  const edit = scalarOf(text).mapped.edit(start, end, replacement)
  return edit && text.slice(0, edit.place.start) + edit.text + text.slice(edit.place.end)
}

const documents = [
  'key: one two\n',
  "key: 'one ''q'' two'\n",
  'key: "one \\"q\\" \\u0041 two"\n',
  'key: |\n  one\n    two\n\n  three\nz: 1\n',
  'key: |-\r\n    one\r\n    two\r\nz: 1\r\n',
  'key: >\n  one\n  two\nz: 1\n',
  'key: 8081\n',
]

const replacement = fc.oneof(
  fc.constantFrom(
    'prod',
    "it's",
    '"q"',
    'a\nb',
    '8082',
    'true',
    'x: y',
    '# c',
    '\\',
    ' lead',
    'tail ',
    '\t',
    '',
    '😀',
    '---',
    '- a',
    '\u0007',
    '*a',
    '{b}',
    '%c',
    'a\r\nb',
  ),
  fc.string({ maxLength: 5 }),
)

test('an edit that is offered reads back as what was asked for, and is no other type', () => {
  let offered = 0
  fc.assert(
    fc.property(fc.constantFrom(...documents), fc.nat(40), fc.nat(40), replacement, (text, a, b, by) => {
      const before = scalarOf(text)
      // The first and last characters stay: what stands at a block scalar's edges decides how it is read.
      const length = before.mapped.text.trimEnd().length
      const start = 1 + (a % (length - 1))
      const end = Math.min(start + (b % 5), length - 1)
      if (end < start) return
      const after = edited(text, start, end, by)
      if (after === undefined) return
      offered++
      const scalar = scalarOf(after)
      expect([scalar.source, scalar.style]).toEqual([before.source.slice(0, start) + by + before.source.slice(end), before.style])
    }),
    { numRuns: 3000, seed: 7 },
  )
  expect(offered).toBeGreaterThan(1000)
})

test.each([
  ['key: dev\n', 'prod', 'key: prod\n'],
  ['key: dev\n', 'true', undefined],
  ['key: dev\n', '8081', undefined],
  ['key: dev\n', 'a: b', undefined],
  ['key: 8081\n', '8082', 'key: 8082\n'],
  ["key: 'dev'\n", "it's", "key: 'it''s'\n"],
  ["key: 'dev'\n", 'a\nb', undefined],
  ['key: "dev"\n', 'a\n"b"\t\u0007', 'key: "a\\n\\"b\\"\\t\\u0007"\n'],
  ['key: |-\n  dev\n', 'a\nb', 'key: |-\n  a\n  b\n'],
  ['key: |-\r\n  dev\r\n', 'a\nb', 'key: |-\r\n  a\r\n  b\r\n'],
  ['key: >-\n  dev\n', 'a\nb', undefined],
])('%j with %j is %j', (text, by, expected) => {
  expect(edited(text, 0, scalarOf(text).mapped.text.length, by)).toBe(expected)
})
