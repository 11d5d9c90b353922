import { describe, expect, it } from 'vitest'
import { lineHashes } from '../../src/report/line-hash.ts'

// Vectors recorded from github/codeql-action, src/fingerprints.test.ts.
const TRAILING = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1',
]

describe('the line hash of code scanning', () => {
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    [
      ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
      ['8b7cf3e952e7aeb2:1', 'b1ae1287ec4718d9:1', 'bff680108adb0fcc:1', 'c6805c5e1288b612:1', 'b86d3392aea1be30:1', 'e6ceba753e1a442:1'],
    ],
    [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', TRAILING],
    [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', TRAILING],
    [' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', TRAILING],
    ['alpha\nbeta\nalpha\n', ['8d07ce75f7b3af45:1', 'ca140c3f893ffa65:1', '26f09ff008857193:1', 'c129715d7a2bc9a3:1']],
  ])('%j', (text, expected) => {
    expect(lineHashes(text)).toEqual(expected)
  })

  it('lines that read alike for a whole window are told apart by a count', () => {
    const line = `${'x'.repeat(120)}\n`
    const hashes = lineHashes(line.repeat(3))
    expect(hashes.map((hash) => hash.split(':')[1])).toEqual(['1', '2', '3', '1'])
    expect(hashes[0]?.split(':')[0]).toBe(hashes[1]?.split(':')[0])
  })

  it('a file of many lines has one hash a line', () => {
    expect(lineHashes(Array.from({ length: 1000 }, (_, index) => `key${index}: value`).join('\n'))).toHaveLength(1000)
  })
})
