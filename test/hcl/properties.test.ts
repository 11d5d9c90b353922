import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literalValue } from '../../src/hcl/literal.ts'
import { parseHcl } from '../../src/hcl/parse.ts'
import type { HclItem, HclToken, HclValue } from '../../src/hcl/tree.ts'
import { HOLE, mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'

const piece = fc.constantFrom(
  ...'abe"{}[]=,:#/\\\n\r<$0-. '.split(''),
  '\r\n',
  '${',
  '<<E\n',
  'E\n',
  '/*',
  '*/',
  'a = ',
  '"x"',
  'true',
  'null',
  '1.5',
  '😀',
  '\udcff',
  '\ud800',
  '\0',
  HOLE,
)
const soup = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  soup,
  soup.map((rest) => `{"a":${rest}`),
)

test('any text gets an answer, every place lies in it, every token is what its place shows', () => {
  let accepted = 0
  fc.assert(
    fc.property(text, (source) => {
      const result = parseHcl(mappedFile(new SourceFile('x', source), 0))
      if (!result.ok) {
        const { start, end, message } = result.error
        expect(message).not.toBe('')
        expect(0 <= start && start <= end && end <= source.length).toBe(true)
        return
      }
      accepted++
      for (const token of result.file.items.flatMap(tokensOf)) {
        const shown = source.slice(token.start, token.end)
        const isNull = result.file.format === 'json' && token.text === ''
        expect(shown === 'null' && isNull ? '' : result.file.format === 'hcl' ? shown.replaceAll('\r\n', '\n') : shown).toBe(token.text)
        literalValue(token, result.file.format === 'json')
      }
      for (const comment of result.file.comments) expect(source.slice(comment.start, comment.end).replaceAll('\r\n', '\n')).toBe(comment.text)
    }),
    { numRuns: 20_000, seed: 1 },
  )
  expect(accepted).toBeGreaterThan(500)
})

test('time grows with the text, not with its square', () => {
  for (const one of ['[', '{', 'a {', 'a = 1\n', '# c\n', '"\\', '${', '<<E\n', '\r\r', 'E\n', 'a ', '1,', HOLE, '{"a":', '{"a":[']) {
    const started = performance.now()
    for (const start of ['', 'a = "', 'a = [', 'a = <<E\n', '{"a":[']) parseHcl(mappedFile(new SourceFile('x', start + one.repeat(30_000)), 0))
    expect([one, performance.now() - started < 5000]).toEqual([one, true])
  }
})

function tokensOf(item: HclItem): HclToken[] {
  return [...item.keys, ...valueTokens(item.value)]
}

function valueTokens(value: HclValue): HclToken[] {
  if (value.kind === 'literal') return [value.token]
  return value.kind === 'list' ? value.items.flatMap(valueTokens) : value.items.flatMap(tokensOf)
}
