import { END, isInvalidByte, isSurrogate, isWhitespace, REPLACEMENT } from './runes.ts'

/** A position as the library counts: lines and columns from 1, columns in Unicode characters; the index is ours, in UTF-16 units. */
export interface Pos {
  readonly index: number
  readonly line: number
  readonly column: number
}

export interface ScanError {
  readonly pos: Pos
  readonly message: string
}

/**
 * Reads a text character by character with the library's own bookkeeping (hcl/scanner, json/scanner: next, unread, peek,
 * recentPosition), because its error positions are made of that bookkeeping, corner cases included.
 */
export class Cursor {
  readonly text: string
  readonly #json: boolean
  /** Where the next character is read. */
  #read = 0
  /** Where the library believes to be; the two differ behind broken UTF-8 in JSON. */
  #index = 0
  #line = 1
  #column = 0
  /** The same before the last character, for `unread`. */
  #indexBefore = 0
  #lineBefore = 1
  #columnBefore = 0
  #lastLength = 0
  #lastLineLength = 0
  #canUnread = false
  #error: ScanError | undefined
  #panic: string | undefined

  constructor(text: string, json: boolean) {
    this.text = text
    this.#json = json
  }

  /** The last complaint: each one replaces the one before, as the parsers keep only the last. */
  get error(): ScanError | undefined {
    return this.#error
  }

  /** What the library crashes with. */
  get panic(): string | undefined {
    return this.#panic
  }

  get index(): number {
    return this.#index
  }

  /** Where the last character that was read begins. */
  get lastIndex(): number {
    return this.#index - this.#lastLength
  }

  /** Line, column and index in one comparable text. */
  get stamp(): string {
    return `${this.#index}:${this.#line}:${this.#column}`
  }

  next(): number {
    if (this.#read >= this.text.length) {
      this.#column++
      this.#lastLength = 0
      this.#canUnread = false
      return END
    }
    const code = this.text.codePointAt(this.#read) ?? END
    const length = code > 0xffff ? 2 : 1
    const invalid = isInvalidByte(code)
    this.#read += length
    this.#canUnread = true
    this.#lastLength = length
    if (!(invalid && this.#json)) {
      this.#indexBefore = this.#index
      this.#lineBefore = this.#line
      this.#columnBefore = this.#column
    }
    this.#index += length
    this.#column++
    if (code === 10) {
      this.#line++
      this.#lastLineLength = this.#column
      this.#column = 0
    }
    if (invalid) this.complain('illegal UTF-8 encoding')
    else if (!this.#json && code === 0) this.complain('unexpected null character (0x00)')
    else if (!this.#json && code === 0xe123) {
      this.complain('unicode code point U+E123 reserved for internal use')
      return REPLACEMENT
    }
    return isSurrogate(code) ? REPLACEMENT : code
  }

  peek(): number {
    this.#canUnread = false
    const code = this.text.codePointAt(this.#read) ?? END
    return isSurrogate(code) ? REPLACEMENT : code
  }

  unread(): void {
    if (!this.#canUnread) {
      this.#panic ??= 'bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune'
      return
    }
    this.#canUnread = false
    this.#read -= this.#lastLength
    this.#index = this.#indexBefore
    this.#line = this.#lineBefore
    this.#column = this.#columnBefore
  }

  /** Skips blanks and reads the first character of a token. */
  begin(): { readonly code: number; readonly pos: Pos } {
    let code = this.next()
    while (isWhitespace(code)) code = this.next()
    return { code, pos: this.#recent() }
  }

  complain(message: string): void {
    this.#error = { pos: this.#recent(), message }
  }

  /** The position of the last character that was read. */
  #recent(): Pos {
    const index = this.lastIndex
    if (this.#column > 0) return { index, line: this.#line, column: this.#column }
    if (this.#lastLineLength > 0) return { index, line: this.#line - 1, column: this.#lastLineLength }
    return { index, line: 1, column: 1 }
  }
}
