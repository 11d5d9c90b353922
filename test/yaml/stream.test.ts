import { expect, test } from 'vitest'
import { SourceFile } from '../../src/text/source-file.ts'
import { splitStream } from '../../src/yaml/stream.ts'

function split(text: string): readonly string[] {
  return splitStream(new SourceFile('a.yaml', text)).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['', []],
  [' \n\t\n', []],
  ['a: 1', ['a: 1']],
  ['a: 1\n---\nb: 2\n', ['a: 1\n', '\nb: 2\n']],
  ['---\na: 1\n---\n---\n', ['\na: 1\n']],
  ['--- # Source: x\na: 1\n', [' # Source: x\na: 1\n']],
  ['a: 1\r\n---\r\nb: 2\r\n', ['a: 1\r\n', '\r\nb: 2\r\n']],
  ['\ufeff---\na: 1\n', ['\na: 1\n']],
  ['\ufeffa: 1\n', ['a: 1\n']],
  ['a: |\n  ---\n  b\n', ['a: |\n  ---\n  b\n']],
  ['a: 1\n...\n# c\n---\nb: 2\n', ['a: 1\n', '\n# c\n', '\nb: 2\n']],
  ['a: 1\n...\n', ['a: 1\n']],
  ['a: |\n  x\n....\n', ['a: |\n  x\n....\n']],
  ['%YAML 1.2\n# c\n---\na: 1\n', ['%YAML 1.2\n# c\n---\na: 1\n']],
  ['a: 1\n...\n%TAG !e! x:\n---\nb: 2\n', ['a: 1\n', '\n%TAG !e! x:\n---\nb: 2\n']],
  ['{"a": 1}\n{"b": "}\\" {"}\n', ['{"a": 1}', '\n{"b": "}\\" {"}']],
  ['{"a": "} {"}', ['{"a": "} {"}']],
  ['{"a": 1}\n---\n{"b": 2}\n', ['{"a": 1}\n', '\n{"b": 2}\n']],
  ['{"a": 1}\n{"b": 2}\n---\n{"c": 3}\n', ['{"a": 1}', '\n{"b": 2}', '\n{"c": 3}']],
])('%j splits into %j', (text, documents) => {
  expect(split(text)).toEqual(documents)
})

test('100,000 documents are split in no time', () => {
  const started = performance.now()
  expect(split('---\nkind: Pod\n'.repeat(100_000))).toHaveLength(100_000)
  expect(performance.now() - started).toBeLessThan(3000)
})
