import type { Cursor, ScanError } from './cursor.ts'
import { isHole, type Lexeme, type LexemeType, skipExponent, skipHole, skipMantissa } from './lexeme.ts'
import { END, isDecimal, isLetter } from './runes.ts'

/** What the library's scanners of HCL and of its JSON form do alike. */
export abstract class Scanner {
  protected readonly cursor: Cursor
  /** Whether the text may have holes. */
  protected readonly holes: boolean
  readonly #single: ReadonlyMap<string, LexemeType>

  /** @param single the tokens of one character */
  protected constructor(cursor: Cursor, holes: boolean, single: ReadonlyMap<string, LexemeType>) {
    this.cursor = cursor
    this.holes = holes
    this.#single = single
  }

  /** The last complaint so far. */
  get error(): ScanError | undefined {
    return this.cursor.error
  }

  get panic(): string | undefined {
    return this.cursor.panic
  }

  scan(): Lexeme {
    const { cursor } = this
    const { code, pos } = cursor.begin()
    let type = this.#token(code)
    if (this.holes && BARE.has(type) && skipHole(cursor)) type = 'HOLE'
    return { type, pos, text: cursor.text.slice(pos.index, cursor.index) }
  }

  protected abstract word(): LexemeType

  protected abstract number(first: number): LexemeType

  /** The rest of a string, behind its quote. */
  protected abstract string(): void

  /** A token that begins with a character that means something in one of the two only. */
  protected abstract other(character: string): LexemeType

  #token(code: number): LexemeType {
    const { cursor } = this
    if (isLetter(code)) return this.word()
    if (isDecimal(code)) return this.number(code)
    if (code === END) return 'EOF'
    if (this.holes && isHole(code)) {
      cursor.unread()
      skipHole(cursor)
      return 'HOLE'
    }
    const character = String.fromCodePoint(code)
    if (character === '"') {
      this.string()
      return 'STRING'
    }
    if (character === '.') {
      const digit = cursor.peek()
      if (!isDecimal(digit)) return 'PERIOD'
      skipExponent(cursor, skipMantissa(cursor, digit))
      return 'FLOAT'
    }
    return this.#single.get(character) ?? this.other(character)
  }
}

/** What may go on in a hole. */
const BARE: ReadonlySet<LexemeType> = new Set(['IDENT', 'BOOL', 'NUMBER', 'FLOAT', 'SUB'])
