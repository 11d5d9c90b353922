import { fromBytes, toBytes } from './bytes.ts'
import { goQuote } from './go-quote.ts'
import type { HclToken } from './tree.ts'
import { unquoteHcl, unquoteJson } from './unquote.ts'

/**
 * What a literal stands for. Strings with bytes that are not UTF-8 hold them as lone surrogates (see `decodeBytes`).
 * `error` is what a conversion refuses, `panic` what the library crashes with, `hole` what cannot be known.
 */
export type LiteralValue =
  | { readonly value: string | bigint | number | boolean }
  | { readonly panic: string }
  | { readonly error: string }
  | { readonly hole: true }

/** The value of a token as hcl/token: Token.Value gives it; integers are bigints. */
export function literalValue(token: HclToken, json: boolean): LiteralValue {
  const { type, text } = token
  switch (type) {
    case 'HOLE':
      return { hole: true }
    case 'BOOL':
      return { value: text === 'true' }
    case 'IDENT':
      return { value: text }
    case 'NUMBER':
      return parseInteger(text)
    case 'FLOAT':
      return parseFloatingPoint(text)
    case 'HEREDOC':
      return { value: fromBytes(heredocValue(toBytes(text))) }
    case 'STRING': {
      if (text === '') return { value: '' }
      const bytes = toBytes(text)
      const value = json ? unquoteJson(bytes) : unquoteHcl(bytes)
      return value === undefined ? { panic: `unquote ${text} err: invalid syntax` } : { value: fromBytes(value) }
    }
  }
}

const INTEGER = /^(-?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/

/** strconv.ParseInt(text, 0, 64): decimal, hexadecimal, or octal behind a leading zero. */
function parseInteger(text: string): LiteralValue {
  const [, sign, digits] = INTEGER.exec(text) ?? []
  if (digits === undefined) return { error: `strconv.ParseInt: parsing ${goQuote(text)}: invalid syntax` }
  const octal = /^0[0-7]/.test(digits)
  const magnitude = BigInt(octal ? `0o${digits.slice(1)}` : digits)
  const value = sign ? -magnitude : magnitude
  if (value !== BigInt.asIntN(64, value)) return { error: `strconv.ParseInt: parsing ${goQuote(text)}: value out of range` }
  return { value }
}

const FLOAT = /^-?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/

/** strconv.ParseFloat(text, 64). */
function parseFloatingPoint(text: string): LiteralValue {
  if (!FLOAT.test(text)) return { error: `strconv.ParseFloat: parsing ${goQuote(text)}: invalid syntax` }
  const value = Number(text)
  return Number.isFinite(value) ? { value } : { error: `strconv.ParseFloat: parsing ${goQuote(text)}: value out of range` }
}

/** hcl/token: unindentHeredoc, over bytes. Only `<<-` takes indentation away: the closing line's, where every line has at least that. */
function heredocValue(heredoc: string): string {
  const opening = heredoc.indexOf('\n')
  const plain = heredoc.slice(opening + 1, heredoc.length - opening + 1)
  if (heredoc[2] !== '-') return plain
  const lines = heredoc.slice(opening + 1, heredoc.length - opening + 2).split('\n')
  const indent = lines.at(-1) ?? ''
  if (!lines.every((line) => line.startsWith(indent))) return plain.replace(/[ \t]+$/, '')
  return lines.map((line, index) => (index === lines.length - 1 ? '' : line.slice(indent.length))).join('\n')
}
