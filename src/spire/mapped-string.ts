import { literalValue } from '../hcl/literal.ts'
import type { HclLiteral } from '../hcl/tree.ts'
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts'

/** What a string literal stands for, with the places of its characters; undefined where the library makes of them what has no place. */
export function mappedString(source: MappedText, literal: HclLiteral): MappedText | undefined {
  const { token } = literal
  const result = literalValue(token, literal.json)
  if (!('value' in result) || typeof result.value !== 'string') return undefined
  const builder = builderOver(source, token.start)
  if (token.type === 'HEREDOC') return verbatim(source, builder, source.text.indexOf('\n', token.start) + 1, result.value)
  const start = token.start + 1
  const end = token.end - 1
  if (!source.text.slice(start, end).includes('\\')) return verbatim(source, builder, start, result.value)
  for (const piece of source.text.slice(start, end).matchAll(/\\(?:[0-7]{3}|x..|u.{4}|U.{8}|.)|[^\\]+/gs)) {
    const from = start + piece.index
    const to = from + piece[0].length
    if (!piece[0].startsWith('\\')) builder.slice(source, from, to)
    else {
      const one = literalValue({ ...token, text: `"${piece[0]}"` }, literal.json)
      if (!('value' in one) || typeof one.value !== 'string') return undefined
      builder.foreign(one.value, source.trace(from, to).place, [])
    }
  }
  const mapped = builder.build()
  return mapped.text === result.value ? mapped : undefined
}

/** A builder whose edits go the way of another text's. */
function builderOver(source: MappedText, offset: number): MappedTextBuilder {
  const { place } = source.trace(offset, offset)
  return new MappedTextBuilder(place.file, place.start, (text) => source.edit(offset, offset, text)?.text)
}

function verbatim(source: MappedText, builder: MappedTextBuilder, start: number, value: string): MappedText | undefined {
  return source.text.startsWith(value, start) ? builder.slice(source, start, start + value.length).build() : undefined
}
