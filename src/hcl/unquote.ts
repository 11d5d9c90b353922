import { decodeRune, encodeRune } from './bytes.ts'
import { digitValue, isSurrogate, REPLACEMENT } from './runes.ts'

/** What a quoted string of HCL stands for, both as byte texts; undefined where the library calls it invalid (hcl/strconv/quote.go). */
export function unquoteHcl(quoted: string): string | undefined {
  const inner = innerOf(quoted)
  if (inner === undefined) return undefined
  if (!/[$\\"]/.test(inner)) return inner.includes('\n') && !inner.includes('{') ? undefined : inner
  let value = ''
  for (let at = 0; at < inner.length; ) {
    if (inner.startsWith('${', at)) {
      const end = interpolationEnd(inner, at + 2)
      if (end === undefined) return undefined
      value += inner.slice(at, end)
      at = end
      continue
    }
    if (inner[at] === '\n') return undefined
    const one = unquoteCharacter(inner, at, false)
    if (one === undefined) return undefined
    value += one.bytes
    at = one.end
  }
  return value
}

/** The same for a string of a JSON config, which takes Go's own rules (strconv.Unquote), `${` being nothing special. */
export function unquoteJson(quoted: string): string | undefined {
  const inner = innerOf(quoted)
  if (inner === undefined || inner.includes('\n')) return undefined
  let value = ''
  for (let at = 0; at < inner.length; ) {
    const one = unquoteCharacter(inner, at, true)
    if (one === undefined) return undefined
    value += one.bytes
    at = one.end
  }
  return value
}

function innerOf(quoted: string): string | undefined {
  return quoted.length >= 2 && quoted.startsWith('"') && quoted.endsWith('"') ? quoted.slice(1, -1) : undefined
}

/** Behind the `}` that closes a `${`; whatever stands between is taken as it is, but for what is not UTF-8 or U+FFFD itself. */
function interpolationEnd(inner: string, start: number): number | undefined {
  let braces = 1
  for (let at = start; at < inner.length; ) {
    const { code, length } = decodeRune(inner, at)
    if (code === REPLACEMENT || isSurrogate(code)) return undefined
    at += length
    if (code === 123) braces++
    else if (code === 125 && --braces === 0) return at
  }
  return undefined
}

interface Unquoted {
  readonly bytes: string
  readonly end: number
}

const SIMPLE: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\', '"': '"' }
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function unquoteCharacter(text: string, at: number, json: boolean): Unquoted | undefined {
  const first = text.charAt(at)
  if (first === '"') return undefined
  if (first !== '\\') {
    const { code, length } = decodeRune(text, at)
    return { bytes: encodeRune(code), end: at + length }
  }
  const letter = text.charAt(at + 1)
  const simple = SIMPLE[letter]
  if (simple !== undefined) return { bytes: simple, end: at + 2 }
  const digits = HEX_DIGITS[letter]
  if (digits !== undefined) return hexadecimal(text, at + 2, digits, json)
  return octal(text, at + 1)
}

function hexadecimal(text: string, start: number, digits: number, json: boolean): Unquoted | undefined {
  const end = start + digits
  if (end > text.length) return undefined
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = digitValue(text.charCodeAt(i))
    if (digit === 16) return undefined
    // A 32-bit shift: in Go eight digits overflow to a negative rune, which HCL writes as its lowest byte.
    value = (value << 4) | digit
  }
  if (digits === 2) return { bytes: String.fromCharCode(value), end }
  if (value > 0x10ffff || (json && (value < 0 || isSurrogate(value)))) return undefined
  return { bytes: value < 0 ? String.fromCharCode(value & 0xff) : encodeRune(value), end }
}

function octal(text: string, start: number): Unquoted | undefined {
  const digits = text.slice(start, start + 3)
  if (!/^[0-7]{3}$/.test(digits)) return undefined
  const value = Number.parseInt(digits, 8)
  return value > 255 ? undefined : { bytes: String.fromCharCode(value), end: start + 3 }
}
