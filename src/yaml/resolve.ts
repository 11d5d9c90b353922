import type { ScalarValue } from './node.ts'

/**
 * What kubectl's library makes of a plain scalar's text: YAML 1.1's booleans and octals, Go's number syntax. Times stay strings.
 * Source: go.yaml.in/yaml/v2 resolve.go at v2.4.2.
 */
export function resolvePlain(source: string): ScalarValue {
  switch (hintOf(source.charCodeAt(0))) {
    case 'word': {
      const word = WORDS.get(source)
      return word === undefined ? source : word
    }
    case 'dot': {
      const word = WORDS.get(source)
      return word === undefined ? (floatBehindDot(source) ?? source) : word
    }
    case 'number': {
      const word = WORDS.get(source)
      return word === undefined ? (numberOf(source) ?? source) : word
    }
    case 'none':
      return source
  }
}

/** The type that go-yaml gives a plain text. */
export function typeOfPlain(source: string): 'null' | 'bool' | 'int' | 'float' | 'str' {
  const value = resolvePlain(source)
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'string') return 'str'
  return Number.isFinite(value) && integerOf(source) !== undefined ? 'int' : 'float'
}

/** Whether a text is a time that `!!timestamp` accepts. */
export function isTimestamp(source: string): boolean {
  const match = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)| (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?)?$/.exec(source)
  if (match === null) return false
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number)
  const [hour, minute, second] = (match[4] === undefined ? match.slice(7, 10) : match.slice(4, 7)).map((part) => Number(part ?? 0))
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60
}

export const MAX_SIGNED = 0x7fff_ffff_ffff_ffffn
const MIN_SIGNED = -0x8000_0000_0000_0000n
const MAX_UNSIGNED = 0xffff_ffff_ffff_ffffn

const WORDS: ReadonlyMap<string, number | boolean | null> = new Map<string, number | boolean | null>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
])

/** What a first character promises. An empty text has none (NaN) and is a word, for null. */
function hintOf(code: number): 'none' | 'word' | 'number' | 'dot' {
  if (code >= 0x30 && code <= 0x39) return 'number'
  switch (code) {
    case 0x2b: // +
    case 0x2d: // -
      return 'number'
    case 0x2e: // .
      return 'dot'
    case 0x79: // y
    case 0x59: // Y
    case 0x6e: // n
    case 0x4e: // N
    case 0x74: // t
    case 0x54: // T
    case 0x66: // f
    case 0x46: // F
    case 0x6f: // o
    case 0x4f: // O
    case 0x7e: // ~
      return 'word'
    default:
      return Number.isNaN(code) ? 'word' : 'none'
  }
}

function numberOf(source: string): number | undefined {
  if (SHORT_DECIMAL.test(source)) return Number(source) + 0
  const plain = source.includes('_') ? source.replaceAll('_', '') : source
  const integer = integerOf(plain)
  if (integer !== undefined) return Number(integer)
  return FLOAT.test(plain) ? finite(Number(plain)) : undefined
}

const SHORT_DECIMAL = /^(?:0|-?[1-9][0-9]{0,14})$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/

/** An integer in Go's syntax with base 0, where 64 bits hold it; `_` may stand anywhere. */
export function integerOf(source: string): bigint | undefined {
  const match = INTEGER.exec(source.replaceAll('_', ''))
  if (match === null) return undefined
  const [, sign, hex, binary, octal, decimal] = match
  const size =
    hex !== undefined ? BigInt(`0x${hex}`) : binary !== undefined ? BigInt(`0b${binary}`) : octal !== undefined ? BigInt(`0o${octal}`) : BigInt(decimal ?? '0')
  const value = sign === '-' ? -size : size
  return value >= MIN_SIGNED && value <= (sign === '' ? MAX_UNSIGNED : MAX_SIGNED) ? value : undefined
}

/** Go's own float syntax applies behind a leading dot: `_` may stand between digits. */
function floatBehindDot(source: string): number | undefined {
  if (!/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/.test(source)) return undefined
  return finite(Number(source.replaceAll('_', '')))
}

/** Go's parser refuses what does not fit in a float, so the text stays a string. */
function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}
