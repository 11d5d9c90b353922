import { expect, test } from 'vitest'
import { SourceFile } from '../../src/text/source-file.ts'

test.each([
  ['ab\ncd', 3, { line: 2, column: 1 }],
  ['ab\r\ncd', 5, { line: 2, column: 2 }],
  ['ab\rcd', 3, { line: 2, column: 1 }],
  ['\ufeffab', 1, { line: 1, column: 1 }],
  ['\ufeffab\ncd', 5, { line: 2, column: 2 }],
  ['\t😀x', 3, { line: 1, column: 4 }],
  ['', 0, { line: 1, column: 1 }],
  ['a\n', 2, { line: 2, column: 1 }],
])('%j: offset %d is at %j', (text, offset, position) => {
  expect(new SourceFile('a', text).position(offset)).toEqual(position)
})

test('lines come without their ends and without a byte order mark', () => {
  const file = new SourceFile('a', '\ufeffa\r\nb\rc\n\n')
  expect([0, 1, 2, 3, 4, 5, 6].map((number) => file.line(number))).toEqual(['', 'a', 'b', 'c', '', '', ''])
})
