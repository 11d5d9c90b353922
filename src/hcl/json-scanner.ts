import { Cursor, type ScanError } from './cursor.ts'
import { isHole, type Lexeme, type LexemeType, skipEscape, skipExponent, skipFloat, skipHole, skipIdentifier, skipMantissa } from './lexeme.ts'
import { END, isDecimal, isLetter } from './runes.ts'

const SINGLE: ReadonlyMap<string, LexemeType> = new Map([
  ['[', 'LBRACK'],
  [']', 'RBRACK'],
  ['{', 'LBRACE'],
  ['}', 'RBRACE'],
  [',', 'COMMA'],
  [':', 'COLON'],
])

/** The tokens of the library's JSON form (json/scanner/scanner.go), which is not quite JSON: Go's escapes, `1e`, `.5`. */
export class JsonScanner {
  readonly #cursor: Cursor
  readonly #holes: boolean

  constructor(text: string, holes: boolean) {
    this.#cursor = new Cursor(text, true)
    this.#holes = holes
  }

  /** The last complaint so far. */
  get error(): ScanError | undefined {
    return this.#cursor.error
  }

  get panic(): string | undefined {
    return this.#cursor.panic
  }

  scan(): Lexeme {
    const cursor = this.#cursor
    const { code, pos } = cursor.begin()
    let type = this.#token(code)
    if (this.#holes && (type === 'NUMBER' || type === 'FLOAT') && skipHole(cursor)) type = 'HOLE'
    return { type, pos, text: cursor.text.slice(pos.index, cursor.index) }
  }

  #token(code: number): LexemeType {
    const cursor = this.#cursor
    if (isLetter(code)) return this.#word()
    if (isDecimal(code)) return this.#number(code)
    if (code === END) return 'EOF'
    if (this.#holes && isHole(code)) {
      cursor.unread()
      skipHole(cursor)
      return 'HOLE'
    }
    const character = String.fromCodePoint(code)
    switch (character) {
      case '"':
        this.#string()
        return 'STRING'
      case '.': {
        const digit = cursor.peek()
        if (!isDecimal(digit)) return 'PERIOD'
        skipExponent(cursor, skipMantissa(cursor, digit))
        return 'FLOAT'
      }
      case '-':
        if (isDecimal(cursor.peek())) return this.#number(cursor.next())
        if (this.#holes && skipHole(cursor)) return 'HOLE'
        cursor.complain('illegal char')
        return 'ILLEGAL'
    }
    const type = SINGLE.get(character)
    if (type === undefined) cursor.complain(`illegal char: ${character}`)
    return type ?? 'ILLEGAL'
  }

  #word(): LexemeType {
    const word = skipIdentifier(this.#cursor, false)
    if (word === 'true' || word === 'false') return 'BOOL'
    if (word === 'null') return 'NULL'
    if (this.#holes && skipHole(this.#cursor)) return 'HOLE'
    this.#cursor.complain('illegal char')
    return 'ILLEGAL'
  }

  #number(first: number): LexemeType {
    const cursor = this.#cursor
    const afterFirst = cursor.stamp
    skipMantissa(cursor, first)
    const code = cursor.next()
    if (skipFloat(cursor, code)) return 'FLOAT'
    if (code !== END) cursor.unread()
    if (first === 48 && cursor.stamp !== afterFirst) cursor.complain('numbers cannot start with 0')
    return 'NUMBER'
  }

  /** `${` changes nothing here: a quote ends the string. */
  #string(): void {
    const cursor = this.#cursor
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
