import type { Span } from '../text/source-file.ts'
import { END_OF_TEXT, type Failure, failed, MAX_DEPTH, TOO_DEEP } from './failure.ts'
import { flatten } from './json-flatten.ts'
import { JsonScanner } from './json-scanner.ts'
import { type Lexeme, NO_LEXEME } from './lexeme.ts'
import type { HclItem, HclList, HclLiteral, HclObject, HclToken, HclValue } from './tree.ts'

/** What a JSON text holds: its items, why it is refused, or what the library crashes with. */
export type ParsedJson = { readonly items: readonly HclItem[] } | Failure | { readonly panic: string }

/**
 * json/parser/parser.go of hashicorp/hcl v1.0.1-vault-7. A missing comma ends the object, what comes after the root object is not
 * looked at, a missing `}` is not missed, a `}` ends whatever went wrong before it, and lists leave out booleans and inner brackets.
 */
export function parseJson(text: string, holes: boolean): ParsedJson {
  return new JsonParser(text, holes).parse()
}

class JsonParser {
  readonly #scanner: JsonScanner
  #token: Lexeme = NO_LEXEME
  #depth = 0
  #tooDeep: Failure | undefined

  constructor(text: string, holes: boolean) {
    this.#scanner = new JsonScanner(text, holes)
  }

  parse(): ParsedJson {
    const root = this.#root()
    const { panic, error } = this.#scanner
    if (panic !== undefined) return { panic }
    if (this.#tooDeep) return this.#tooDeep
    if (error) {
      const { index, line, column } = error.pos
      return { failure: `${line}:${column}: ${error.message}`, start: index, end: index + 1 }
    }
    return failed(root) ? root : { items: flatten(root.items) }
  }

  #root(): HclObject | Failure {
    const token = this.#scan()
    if (token.type === 'LBRACE') return this.#object()
    return this.#fail(`Expected object, got unknown token: ${shown(token)}`)
  }

  /** The `{` was just read. */
  #object(): HclObject | Failure {
    const { start } = this.#span()
    if (!this.#descend()) return END_OF_TEXT
    const items: HclItem[] = []
    const error = this.#members(items)
    this.#depth--
    const closed = this.#token.type === 'RBRACE'
    if (error && !closed) return error
    const { start: last, end } = this.#span()
    return { kind: 'object', start, end: closed ? end : last, items }
  }

  #members(items: HclItem[]): Failure | undefined {
    for (;;) {
      const item = this.#member()
      if (item === END_OF_TEXT) return undefined
      if (failed(item)) return item
      items.push(item)
      if (this.#scan().type !== 'COMMA') return undefined
    }
  }

  #member(): HclItem | Failure {
    const keys: HclToken[] = []
    for (;;) {
      const token = this.#scan()
      if (token.type === 'COLON' && keys.length > 0) break
      if (token.type === 'EOF') return END_OF_TEXT
      if (token.type === 'ILLEGAL') return this.#fail('illegal')
      if (token.type === 'HOLE') keys.push({ type: 'HOLE', text: token.text, ...this.#span() })
      else if (token.type === 'STRING') keys.push({ type: 'STRING', text: token.text, ...this.#span() })
      else return this.#fail(`expected: STRING got: ${token.type}`)
    }
    const assign = this.#span()
    const value = this.#value()
    return failed(value) ? value : { start: keys[0]?.start ?? value.start, end: value.end, keys, assign, value }
  }

  #value(): HclValue | Failure {
    const token = this.#scan()
    switch (token.type) {
      case 'NUMBER':
      case 'FLOAT':
      case 'BOOL':
      case 'STRING':
      case 'HOLE':
        return this.#literal(token.type, token.text)
      case 'NULL':
        return this.#literal('STRING', '')
      case 'LBRACE':
        return this.#object()
      case 'LBRACK':
        return this.#list()
      case 'EOF':
        return END_OF_TEXT
      default:
        return this.#fail(`Expected object value, got unknown token: ${shown(token)}`)
    }
  }

  /** The `[` was just read. */
  #list(): HclList | Failure {
    const { start } = this.#span()
    const items: HclValue[] = []
    for (;;) {
      const token = this.#scan()
      switch (token.type) {
        case 'NUMBER':
        case 'FLOAT':
        case 'STRING':
        case 'HOLE':
          items.push(this.#literal(token.type, token.text))
          break
        case 'LBRACE': {
          const object = this.#object()
          if (failed(object)) return object
          items.push(object)
          break
        }
        case 'COMMA':
        case 'BOOL':
        case 'LBRACK':
          break
        case 'RBRACK':
          return { kind: 'list', start, end: this.#span().end, items }
        default:
          return this.#fail(`unexpected token while parsing list: ${token.type}`)
      }
    }
  }

  #literal(type: HclToken['type'], text: string): HclLiteral {
    const span = this.#span()
    return { kind: 'literal', ...span, token: { type, text, ...span }, json: true }
  }

  #descend(): boolean {
    this.#depth++
    if (this.#depth <= MAX_DEPTH) return true
    this.#tooDeep ??= this.#fail(TOO_DEEP)
    return false
  }

  #fail(message: string): Failure {
    return { failure: message, ...this.#span() }
  }

  #span(): Span {
    const start = this.#token.pos.index
    return { start, end: start + this.#token.text.length }
  }

  #scan(): Lexeme {
    this.#token = this.#scanner.scan()
    return this.#token
  }
}

function shown(token: Lexeme): string {
  return `${token.pos.line}:${token.pos.column} ${token.type} ${token.text}`
}
