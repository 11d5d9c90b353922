import { HOLE } from '../text/mapped-text.ts'
import type { Cursor, Pos } from './cursor.ts'
import { digitValue, END, isDecimal, isDigit, isLetter } from './runes.ts'

/** The library's token types, under the names that its error texts give them; NULL and COLON are JSON's, HOLE is ours. */
export type LexemeType =
  | 'ILLEGAL'
  | 'EOF'
  | 'COMMENT'
  | 'IDENT'
  | 'NUMBER'
  | 'FLOAT'
  | 'BOOL'
  | 'STRING'
  | 'HEREDOC'
  | 'HOLE'
  | 'NULL'
  | 'LBRACK'
  | 'LBRACE'
  | 'COMMA'
  | 'PERIOD'
  | 'COLON'
  | 'RBRACK'
  | 'RBRACE'
  | 'ASSIGN'
  | 'ADD'
  | 'SUB'

export interface Lexeme {
  readonly type: LexemeType
  readonly pos: Pos
  readonly text: string
}

export const NO_LEXEME: Lexeme = { type: 'ILLEGAL', pos: { index: 0, line: 0, column: 0 }, text: '' }

const HOLE_CODE = HOLE.charCodeAt(0)
const DOT = 46
const MINUS = 45
const PLUS = 43

/** What both scanners do alike. Each takes the character just read and answers the one that it stopped at. */

export function skipMantissa(cursor: Cursor, first: number): number {
  let code = first
  let scanned = false
  while (isDecimal(code)) {
    code = cursor.next()
    scanned = true
  }
  if (scanned && code !== END) cursor.unread()
  return code
}

function skipFraction(cursor: Cursor, first: number): number {
  return first === DOT ? skipMantissa(cursor, cursor.peek()) : first
}

function isExponent(code: number): boolean {
  return code === 101 || code === 69
}

/** Whatever follows the `e` belongs to the number, digit or not: `1e ` is one token. */
export function skipExponent(cursor: Cursor, first: number): number {
  if (!isExponent(first)) return first
  let code = cursor.next()
  if (code === MINUS || code === PLUS) code = cursor.next()
  return skipMantissa(cursor, code)
}

/** The rest of a number that began like a decimal one, up to the exponent; undefined where it turns out to be no float. */
export function skipFloat(cursor: Cursor, first: number): boolean {
  if (isExponent(first)) {
    skipExponent(cursor, first)
    return true
  }
  if (first !== DOT) return false
  const code = skipFraction(cursor, first)
  if (isExponent(code)) skipExponent(cursor, cursor.next())
  return true
}

export function skipIdentifier(cursor: Cursor, dots: boolean): string {
  const start = cursor.lastIndex
  let code = cursor.next()
  while (isLetter(code) || isDigit(code) || code === MINUS || (dots && code === DOT)) code = cursor.next()
  if (code !== END) cursor.unread()
  return cursor.text.slice(start, cursor.index)
}

const SIMPLE_ESCAPES = new Set([...'abfnrtv\\"'].map((one) => one.charCodeAt(0)))

/** The escape behind a backslash; JSON strings take the same ones as HCL's. */
export function skipEscape(cursor: Cursor, json: boolean): void {
  const code = cursor.next()
  if (SIMPLE_ESCAPES.has(code)) return
  if (code >= 48 && code <= 55) skipDigits(cursor, code, 8, 3, json)
  else if (code === 120) skipDigits(cursor, cursor.next(), 16, 2, json)
  else if (code === 117) skipDigits(cursor, cursor.next(), 16, 4, json)
  else if (code === 85) skipDigits(cursor, cursor.next(), 16, 8, json)
  else cursor.complain('illegal char escape')
}

function skipDigits(cursor: Cursor, first: number, base: number, count: number, json: boolean): void {
  let code = first
  let left = count
  while (left > 0 && digitValue(code) < base) {
    code = cursor.next()
    if (!json && code === END) break
    left--
  }
  if (left > 0) cursor.complain('illegal char escape')
  // The JSON scanner puts back even what it never read, and crashes at the end of the text.
  if (json || (left !== count && code !== END)) cursor.unread()
}

/** Takes a bare word with a hole in it as a whole: what stands there in the end cannot be known. */
export function skipHole(cursor: Cursor): boolean {
  if (cursor.peek() !== HOLE_CODE) return false
  let code = cursor.next()
  while (code === HOLE_CODE || isLetter(code) || isDigit(code) || code === MINUS || code === DOT) code = cursor.next()
  if (code !== END) cursor.unread()
  return true
}

export function isHole(code: number): boolean {
  return code === HOLE_CODE
}
