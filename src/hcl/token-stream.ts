import type { Span } from '../text/source-file.ts'
import { HclScanner } from './hcl-scanner.ts'
import { type Lexeme, NO_LEXEME } from './lexeme.ts'
import type { LineEnds } from './line-ends.ts'
import type { HclComment } from './tree.ts'

export type Comments = readonly HclComment[]

/** The tokens that the parser sees, with the comments between them grouped and remembered (hcl/parser/parser.go: scan, unscan, consumeCommentGroup). */
export class TokenStream {
  /** Every group of comments, in their order. */
  readonly groups: Comments[] = []
  readonly #source: LineEnds
  readonly #scanner: HclScanner
  #token: Lexeme = NO_LEXEME
  #unscanned = false
  #leadComment: Comments | undefined
  #lineComment: Comments | undefined

  constructor(source: LineEnds, holes: boolean) {
    this.#source = source
    this.#scanner = new HclScanner(source.text, holes)
  }

  get error(): HclScanner['error'] {
    return this.#scanner.error
  }

  /** The token that was read last. */
  get token(): Lexeme {
    return this.#token
  }

  /** Reads the next token that is no comment. */
  scan(): Lexeme {
    if (this.#unscanned) {
      this.#unscanned = false
      return this.#token
    }
    const previous = this.#token
    this.#token = this.#scanner.scan()
    if (this.#token.type !== 'COMMENT') return this.#token

    let group: Comments | undefined
    let endLine = -1
    if (this.#token.pos.line === previous.pos.line) {
      const [comments, end] = this.#commentGroup(0)
      group = comments
      if (this.#token.pos.line !== end) this.#lineComment = comments
    }
    while (this.#token.type === 'COMMENT') [group, endLine] = this.#commentGroup(1)
    if (endLine + 1 === this.#token.pos.line && this.#token.type !== 'RBRACE' && this.#token.type !== 'RBRACK') this.#leadComment = group
    return this.#token
  }

  /** Has the token that was read last be read once more. */
  unscan(): void {
    this.#unscanned = true
  }

  /** The comments right above what comes next, for who takes them first. */
  takeLeadComment(): Comments | undefined {
    const comments = this.#leadComment
    this.#leadComment = undefined
    return comments
  }

  /** The comments behind what was read, on its line, for who takes them first. */
  takeLineComment(): Comments | undefined {
    const comments = this.#lineComment
    this.#lineComment = undefined
    return comments
  }

  /** Where a token stands in the text as it was. */
  span({ pos, text }: Lexeme): Span {
    return { start: this.#source.original(pos.index), end: this.#source.original(pos.index + text.length) }
  }

  /** Comments without more than so many lines between them, and the line that the last one ends on. */
  #commentGroup(gap: 0 | 1): [Comments, number] {
    const comments: HclComment[] = []
    let endLine = this.#token.pos.line
    while (this.#token.type === 'COMMENT' && this.#token.pos.line <= endLine + gap) {
      const { text, pos } = this.#token
      endLine = pos.line + (text.startsWith('/*') ? text.split('\n').length - 1 : 0)
      comments.push({ text, ...this.span(this.#token) })
      this.#token = this.#scanner.scan()
    }
    this.groups.push(comments)
    return [comments, endLine]
  }
}
