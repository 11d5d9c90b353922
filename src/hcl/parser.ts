import type { Span } from '../text/source-file.ts'
import { END_OF_TEXT, type Failure, failed, failureAt, MAX_DEPTH, TOO_DEEP } from './failure.ts'
import type { Lexeme } from './lexeme.ts'
import type { LineEnds } from './line-ends.ts'
import { type Comments, TokenStream } from './token-stream.ts'
import type { HclItem, HclList, HclLiteral, HclObject, HclToken, HclTokenType, HclValue } from './tree.ts'

export interface ParsedHcl {
  readonly items: readonly HclItem[]
  readonly commentGroups: readonly Comments[]
}

/** hcl/parser/parser.go of hashicorp/hcl v1.0.1-vault-7, scan by scan: which comments it attaches, and what it takes for the end, follows from their order. */
export function parseItems(source: LineEnds, holes: boolean): ParsedHcl | Failure {
  return new Parser(source, holes).parse()
}

type Draft<T> = { -readonly [K in keyof T]: T[K] }

/** A value and the line that it begins on. */
interface Placed<T extends HclValue = HclValue> {
  readonly value: T
  readonly line: number
}

interface Keys {
  readonly keys: readonly HclToken[]
  readonly line: number
  /** Where the keys stop is not where keys may stop. */
  readonly error?: Failure
  /** A hole on a line of its own: it may stand for any items, or none. */
  readonly lone?: true
}

const LITERALS: Partial<Record<Lexeme['type'], HclTokenType>> = {
  NUMBER: 'NUMBER',
  FLOAT: 'FLOAT',
  BOOL: 'BOOL',
  STRING: 'STRING',
  HEREDOC: 'HEREDOC',
  HOLE: 'HOLE',
}

const LONE_HOLE = { lone: true } as const

class Parser {
  readonly #tokens: TokenStream
  #depth = 0
  #tooDeep: Failure | undefined

  constructor(source: LineEnds, holes: boolean) {
    this.#tokens = new TokenStream(source, holes)
  }

  parse(): ParsedHcl | Failure {
    const items = this.#objectList(false)
    if (this.#tooDeep) return this.#tooDeep
    const { error, groups } = this.#tokens
    if (error) return failureAt(error.pos, 1, error.message)
    return failed(items) ? items : { items, commentGroups: groups }
  }

  #objectList(inObject: boolean): HclItem[] | Failure {
    const items: HclItem[] = []
    for (;;) {
      if (inObject) {
        const next = this.#tokens.scan()
        this.#tokens.unscan()
        if (next.type === 'RBRACE') return items
      }
      const item = this.#item()
      if ('lone' in item) continue
      if (item === END_OF_TEXT) return items
      if (failed(item)) return item
      items.push(item)
      if (this.#tokens.scan().type !== 'COMMA') this.#tokens.unscan()
    }
  }

  #item(): HclItem | Failure | typeof LONE_HOLE {
    const { keys, line, error, lone } = this.#keys()
    if (lone) {
      if (this.#tokens.token.type !== 'COMMA') this.#tokens.unscan()
      return LONE_HOLE
    }
    // Keys without a value are told as such below, be it the end of the text or of a block that cuts them off.
    const cutOff = keys.length > 0 && (error === END_OF_TEXT || this.#tokens.token.type === 'RBRACE')
    if (error && !cutOff) return error

    const leadComment = this.#tokens.takeLeadComment()
    const placed = error ? this.#noValue(keys) : this.#itemValue(keys)
    if (failed(placed)) return placed
    const { value, assign } = placed

    let lineComment = this.#tokens.takeLineComment()
    this.#tokens.scan()
    if (placed.line === line) lineComment = this.#tokens.takeLineComment() ?? lineComment
    this.#tokens.unscan()
    return {
      start: keys[0]?.start ?? value.start,
      end: value.end,
      keys,
      assign,
      value,
      ...(leadComment && { leadComment }),
      ...(lineComment && { lineComment }),
    }
  }

  #itemValue(keys: readonly HclToken[]): (Placed & { readonly assign: Span | undefined }) | Failure {
    const token = this.#tokens.token
    if (token.type === 'ASSIGN') {
      const placed = this.#value()
      return failed(placed) ? placed : { ...placed, assign: this.#tokens.span(token) }
    }
    if (token.type !== 'LBRACE') return this.#noValue(keys)
    const placed = this.#object()
    return failed(placed) ? placed : { ...placed, assign: undefined }
  }

  #noValue(keys: readonly HclToken[]): Failure {
    return this.#fail(this.#tokens.token, `key '${keys.map((key) => key.text).join(' ')}' expected start of object ('{') or assignment ('=')`)
  }

  #keys(): Keys {
    const keys: HclToken[] = []
    let line = 0
    for (;;) {
      const token = this.#tokens.scan()
      const hole = keys.length === 1 && keys[0]?.type === 'HOLE'
      switch (token.type) {
        case 'EOF':
          return hole ? { keys, line, lone: true } : { keys, line, error: END_OF_TEXT }
        case 'ASSIGN':
          if (keys.length === 1) return { keys, line }
          return {
            keys: [],
            line,
            error: this.#fail(token, keys.length > 1 ? 'nested object expected: LBRACE got: ASSIGN' : 'no object keys found!'),
          }
        case 'LBRACE':
          return keys.length > 0 ? { keys, line } : { keys, line, error: this.#fail(token, 'expected: IDENT | STRING got: LBRACE') }
        case 'IDENT':
        case 'STRING':
        case 'HOLE':
          if (hole && token.pos.line > line) keys.length = 0
          if (keys.length === 0) line = token.pos.line
          keys.push({ type: token.type, text: token.text, ...this.#tokens.span(token) })
          break
        case 'ILLEGAL':
          return { keys, line, error: this.#fail(token, 'illegal character') }
        default:
          if (hole) return { keys, line, lone: true }
          return { keys, line, error: this.#fail(token, `expected: IDENT | STRING | ASSIGN | LBRACE got: ${token.type}`) }
      }
    }
  }

  #value(): Placed | Failure {
    const token = this.#tokens.scan()
    if (token.type === 'LBRACE') return this.#object()
    if (token.type === 'LBRACK') return this.#list()
    if (token.type === 'EOF') return END_OF_TEXT
    const value = this.#literal(token)
    if (value) return { value, line: token.pos.line }
    return this.#fail(token, `Unknown token: ${token.pos.line}:${token.pos.column} ${token.type} ${token.text}`)
  }

  #literal(token: Lexeme): Draft<HclLiteral> | undefined {
    const type = LITERALS[token.type]
    if (type === undefined) return undefined
    const span = this.#tokens.span(token)
    return { kind: 'literal', ...span, token: { type, text: token.text, ...span }, json: false }
  }

  /** The `{` was just read. */
  #object(): Placed<HclObject> | Failure {
    const open = this.#tokens.token
    if (!this.#descend(open)) return END_OF_TEXT
    const items = this.#objectList(true)
    this.#depth--
    if (failed(items)) return items
    const close = this.#tokens.scan()
    if (close.type !== 'RBRACE') return this.#fail(close, `object expected closing RBRACE got: ${close.type}`)
    return { value: { kind: 'object', start: this.#tokens.span(open).start, end: this.#tokens.span(close).end, items }, line: open.pos.line }
  }

  /** The `[` was just read. */
  #list(): Placed<HclList> | Failure {
    const open = this.#tokens.token
    if (!this.#descend(open)) return END_OF_TEXT
    const items = this.#listItems()
    this.#depth--
    if (failed(items)) return items
    return { value: { kind: 'list', start: this.#tokens.span(open).start, end: this.#tokens.span(this.#tokens.token).end, items }, line: open.pos.line }
  }

  #listItems(): HclValue[] | Failure {
    const items: HclValue[] = []
    let last: Draft<HclLiteral> | undefined
    let needComma = false
    for (;;) {
      const token = this.#tokens.scan()
      if (needComma && token.type !== 'COMMA' && token.type !== 'RBRACK') {
        return this.#fail(token, `error parsing list, expected comma or list end, got: ${token.type}`)
      }
      switch (token.type) {
        case 'COMMA':
          this.#tokens.scan()
          if (last) attach(last, 'lineComment', this.#tokens.takeLineComment())
          this.#tokens.unscan()
          needComma = false
          break
        case 'LBRACE':
        case 'LBRACK': {
          const isObject = token.type === 'LBRACE'
          const inner = isObject ? this.#object() : this.#list()
          if (failed(inner)) return this.#around(token, isObject ? 'object' : 'list', inner)
          items.push(inner.value)
          last = undefined
          // A list behind a list needs no comma.
          if (isObject) needComma = true
          break
        }
        case 'RBRACK':
          return items
        default: {
          const literal = this.#literal(token)
          if (!literal) return this.#fail(token, `unexpected token while parsing list: ${token.type}`)
          attach(literal, 'leadComment', this.#tokens.takeLeadComment())
          items.push(literal)
          last = literal
          needComma = true
        }
      }
    }
  }

  /** An error inside a list is told once more for every list around it; its place stays the innermost. */
  #around(token: Lexeme, what: 'object' | 'list', inner: Failure): Failure {
    const outer = this.#fail(token, `error while trying to parse ${what} within list: ${inner.failure}`)
    return inner === END_OF_TEXT ? outer : { ...outer, start: inner.start, end: inner.end }
  }

  #descend(token: Lexeme): boolean {
    this.#depth++
    if (this.#depth <= MAX_DEPTH) return true
    this.#tooDeep ??= this.#fail(token, TOO_DEEP)
    return false
  }

  #fail(token: Lexeme, message: string): Failure {
    return failureAt(token.pos, token.text.length, message)
  }
}

function attach(literal: Draft<HclLiteral>, which: 'leadComment' | 'lineComment', comments: Comments | undefined): void {
  if (comments) literal[which] = comments
}
