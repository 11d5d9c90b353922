import { expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { openQuote } from '../../src/yaml/open-quote.ts'

const found = (text: string): string | undefined => {
  const open = openQuote(text, text.length)
  return open && text.slice(open.start, open.end)
}

test.each([
  ['to the end of the text', 'a: "b\nc: d\n', '"b'],
  ['in single quotes', "a: x\nb: 'c'' d\ne: f\n", "'c'' d"],
  ['with a quote that is escaped', 'a: "b\\" c\nd: e\n', '"b\\" c'],
  ['up to the next one', 'a: "b\nc: "d"\ne: f\n', '"b'],
  ['up to an apostrophe', "a: 'b\nc: it's\n", "'b"],
  ['of an item', '- "a\n- "b"\n', '"a'],
  ['of a key', '"a: b\n"c": d\n', '"a: b'],
  ['of a key on two lines', '"a\n b": c\n', '"a'],
  ['in a flow collection', 'a: ["b", "c]\nd: e\n', '"c]'],
  ['behind a tag', 'a: !!str "b\nc: d\n', '"b'],
  ['behind a block scalar', 'a: |\n  it\'s "one\n\nb: "c\nd: e\n', '"c'],
  ['behind a comment', '# it\'s "one\na: "b\nc: d\n', '"b'],
])('a quote that is not closed %s', (_, text, expected) => {
  expect(found(text)).toBe(expected)
})

test.each([
  ['a text on several lines', 'a: "b\n  c" # d\ne: "f"\n'],
  ['one in a flow collection', 'a: ["b\n  c", "d\n  e"]\n'],
  ['quotes within a plain text', "a: it's\nb: say \"x\nc: 5'11\n"],
  ['quotes in a block scalar', 'a:\n  - b: |\n      "c\n    d: >-\n      \'e\n  - |\n    "f\n'],
  ['JSON', '{"a":"b","c":["d"], "e": {"f": "it\'s"}}'],
])('%s is closed', (_, text) => {
  expect(found(text)).toBeUndefined()
})

test('what stands behind the place where the parser stopped is not to blame', () => {
  expect(openQuote('a: ]\nb: "c\n', 3)).toBeUndefined()
})

test('everything is closed in what can be read', () => {
  expect([...referenceFiles()].flatMap(([path, text]) => (found(text) === undefined ? [] : [path]))).toEqual([])
})

test('in a long text, too', () => {
  const long = '"a": "b", '.repeat(100_000)
  expect([found(`{${long}}`), found("- 'a\n".repeat(100_000)), found(`${'a: |\n  "x\n'.repeat(100_000)}b: "`)]).toEqual([undefined, "'a", '"'])
})
