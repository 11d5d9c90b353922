import { isInvalidByte } from './runes.ts'

const NAMED: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
  '"': '\\"',
}

/** A text in double quotes as Go's %q and strconv.Quote write it. */
export function goQuote(text: string): string {
  return `"${Array.from(text, quoted).join('')}"`
}

function quoted(character: string): string {
  const named = NAMED[character]
  if (named !== undefined) return named
  if (isPrintable(character)) return character
  const code = character.codePointAt(0) ?? 0
  const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0')
  if (isInvalidByte(code)) return `\\x${hex(code - 0xdc00, 2)}`
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`
}

/** unicode.IsPrint. The engine takes a millisecond over these classes, and hardly a text needs them. */
function isPrintable(character: string): boolean {
  return character < '\x7f' ? character >= ' ' : /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(character)
}
