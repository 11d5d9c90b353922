import { Cursor } from './cursor.ts'
import { type LexemeType, skipEscape, skipFloat, skipIdentifier, skipMantissa } from './lexeme.ts'
import { digitValue, END, isDecimal, isDigit, isLetter } from './runes.ts'
import { Scanner } from './scanner.ts'

const NEWLINE = 10
const SINGLE: ReadonlyMap<string, LexemeType> = new Map([
  ['[', 'LBRACK'],
  [']', 'RBRACK'],
  ['{', 'LBRACE'],
  ['}', 'RBRACE'],
  [',', 'COMMA'],
  ['=', 'ASSIGN'],
  ['+', 'ADD'],
])

/** The tokens of HCL as hashicorp/hcl v1.0.1-vault-7 has them (hcl/scanner/scanner.go), its lenient number and heredoc rules included. */
export class HclScanner extends Scanner {
  /** @param text with `\n` line ends */
  constructor(text: string, holes: boolean) {
    super(new Cursor(text, false), holes, SINGLE)
  }

  protected word(): LexemeType {
    const word = skipIdentifier(this.cursor, true)
    return word === 'true' || word === 'false' ? 'BOOL' : 'IDENT'
  }

  protected other(character: string): LexemeType {
    switch (character) {
      case '#':
      case '/':
        this.#comment(character)
        return 'COMMENT'
      case '<':
        this.#heredoc()
        return 'HEREDOC'
      case '-':
        return isDecimal(this.cursor.peek()) ? this.number(this.cursor.next()) : 'SUB'
    }
    this.cursor.complain('illegal char')
    return 'ILLEGAL'
  }

  protected number(first: number): LexemeType {
    const { cursor } = this
    if (first === 48) return this.#zero()
    skipMantissa(cursor, first)
    const code = cursor.next()
    if (skipFloat(cursor, code)) return 'FLOAT'
    if (code !== END) cursor.unread()
    return 'NUMBER'
  }

  /** A number that begins with 0: hexadecimal, octal, or a float after all. */
  #zero(): LexemeType {
    const { cursor } = this
    let code = cursor.next()
    if (code === 120 || code === 88) {
      code = cursor.next()
      let found = false
      while (digitValue(code) < 16) {
        code = cursor.next()
        found = true
      }
      if (!found) cursor.complain('illegal hexadecimal number')
      if (code !== END) cursor.unread()
      return 'NUMBER'
    }
    // The digit right behind the 0 is not looked at: `08` passes, `008` does not.
    let notOctal = false
    while (isDecimal(code)) {
      code = cursor.next()
      if (code === 56 || code === 57) notOctal = true
    }
    if (skipFloat(cursor, code)) return 'FLOAT'
    if (notOctal) cursor.complain('illegal octal number')
    if (code !== END) cursor.unread()
    return 'NUMBER'
  }

  #comment(first: '#' | '/'): void {
    const { cursor } = this
    if (first === '#' || cursor.peek() !== 42) {
      if (first === '/' && cursor.peek() !== 47) {
        cursor.complain("expected '/' for comment")
        return
      }
      let code = cursor.next()
      while (code !== NEWLINE && code !== END) code = cursor.next()
      if (code !== END) cursor.unread()
      return
    }
    cursor.next()
    let code = cursor.next()
    for (;;) {
      if (code === END) {
        cursor.complain('comment not terminated')
        return
      }
      const before = code
      code = cursor.next()
      if (before === 42 && code === 47) return
    }
  }

  protected string(): void {
    const { cursor } = this
    let braces = 0
    for (;;) {
      const code = cursor.next()
      if ((code === NEWLINE && braces === 0) || code === END) {
        cursor.complain('literal not terminated')
        return
      }
      if (code === 34 && braces === 0) return
      if (braces === 0 && code === 36 && cursor.peek() === 123) {
        braces++
        cursor.next()
      } else if (braces > 0 && code === 123) braces++
      if (braces > 0 && code === 125) braces--
      if (code === 92) skipEscape(cursor, false)
    }
  }

  #heredoc(): void {
    const { cursor } = this
    if (cursor.next() !== 60) {
      cursor.complain("heredoc expected second '<', didn't see it")
      return
    }
    const start = cursor.index
    let code = cursor.next()
    if (code === 45) code = cursor.next()
    while (isLetter(code) || isDigit(code)) code = cursor.next()
    if (code === END) {
      cursor.complain('heredoc not terminated')
      return
    }
    if (code === 13 && cursor.peek() === NEWLINE) code = cursor.next()
    if (code !== NEWLINE) {
      cursor.complain('invalid characters in heredoc anchor')
      return
    }
    const anchor = cursor.text.slice(start, cursor.lastIndex)
    if (anchor === '' || anchor === '-') {
      cursor.complain('zero-length heredoc anchor')
      return
    }
    let lineStart = cursor.index
    for (;;) {
      const next = cursor.next()
      if (next === NEWLINE) {
        if (closes(cursor.text.slice(lineStart, cursor.lastIndex), anchor)) return
        lineStart = cursor.index
      }
      if (next === END) {
        cursor.complain('heredoc not terminated')
        return
      }
    }
  }
}

/** Whether a line is a heredoc's closing one. The library compares lengths first and counts the dash of `<<-X`, so that its closing line needs a blank. */
function closes(line: string, anchor: string): boolean {
  const word = anchor.startsWith('-') ? anchor.slice(1) : anchor
  const at = line.lastIndexOf(word)
  if (at < 0 || line.length < anchor.length) return false
  return /^[\t\n\v\f\r ]*$/.test(line.slice(0, at)) && /^\r*$/.test(line.slice(at + word.length))
}
