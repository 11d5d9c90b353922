import { Cursor } from './cursor.ts'
import { type LexemeType, skipEscape, skipFloat, skipHole, skipIdentifier, skipMantissa } from './lexeme.ts'
import { END, isDecimal } from './runes.ts'
import { Scanner } from './scanner.ts'

const SINGLE: ReadonlyMap<string, LexemeType> = new Map([
  ['[', 'LBRACK'],
  [']', 'RBRACK'],
  ['{', 'LBRACE'],
  ['}', 'RBRACE'],
  [',', 'COMMA'],
  [':', 'COLON'],
])

/** The tokens of the library's JSON form (json/scanner/scanner.go), which is not quite JSON: Go's escapes, `1e`, `.5`. */
export class JsonScanner extends Scanner {
  constructor(text: string, holes: boolean) {
    super(new Cursor(text, true), holes, SINGLE)
  }

  protected other(character: string): LexemeType {
    if (character !== '-') this.cursor.complain(`illegal char: ${character}`)
    else if (isDecimal(this.cursor.peek())) return this.number(this.cursor.next())
    else if (this.holes && skipHole(this.cursor)) return 'HOLE'
    else this.cursor.complain('illegal char')
    return 'ILLEGAL'
  }

  protected word(): LexemeType {
    const word = skipIdentifier(this.cursor, false)
    if (word === 'true' || word === 'false') return 'BOOL'
    if (word === 'null') return 'NULL'
    if (this.holes && skipHole(this.cursor)) return 'HOLE'
    this.cursor.complain('illegal char')
    return 'ILLEGAL'
  }

  protected number(first: number): LexemeType {
    const { cursor } = this
    const afterFirst = cursor.stamp
    skipMantissa(cursor, first)
    const code = cursor.next()
    if (skipFloat(cursor, code)) return 'FLOAT'
    if (code !== END) cursor.unread()
    if (first === 48 && cursor.stamp !== afterFirst) cursor.complain('numbers cannot start with 0')
    return 'NUMBER'
  }

  /** `${` changes nothing here: a quote ends the string. */
  protected string(): void {
    const { cursor } = this
    for (;;) {
      const code = cursor.next()
      if (code === 10 || code === END) {
        cursor.complain('literal not terminated')
        return
      }
      if (code === 34) return
      if (code === 92) skipEscape(cursor, true)
    }
  }
}
