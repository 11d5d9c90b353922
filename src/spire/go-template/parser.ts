import { goQuote } from '../../hcl/go-quote.ts'
import { NotModelled, TemplateFailure } from './failure.ts'
import { shown, type Token, tokensOf } from './lexer.ts'
import type { Command, Node, Operand, Pipe } from './tree.ts'

/** The functions that every template has; a controller manager adds none (Go: text/template/funcs.go at go1.25). */
const FUNCTIONS: ReadonlySet<string> = new Set('and call eq ge gt html index js le len lt ne not or print printf println slice urlquery'.split(' '))

/** Reads a template. Throws what `failure.ts` says. */
export function parseNodes(text: string): readonly Node[] {
  return new Parser(tokensOf(text), text).run()
}

class Parser {
  readonly #tokens: readonly Token[]
  readonly #text: string
  #at = 0
  #variables: string[] = ['$']

  constructor(tokens: readonly Token[], text: string) {
    this.#tokens = tokens
    this.#text = text
  }

  run(): readonly Node[] {
    const { nodes, end } = this.#list()
    if (end !== undefined) this.#fail(`unexpected {{${end}}}`)
    return nodes
  }

  /** Nodes up to an `end` or an `else` (read with its braces, or up to the `if` behind it), or the end of the text. */
  #list(): { nodes: readonly Node[]; end: string | undefined } {
    const nodes: Node[] = []
    for (;;) {
      const token = this.#next()
      if (token.kind === 'end') return { nodes, end: undefined }
      if (token.kind === 'text') nodes.push({ kind: 'text', text: token.text })
      else if (token.kind === 'open') {
        const word = this.#peek(true)
        if (word.kind !== 'keyword' || word.text === 'nil') {
          const pipe = this.#pipeline('command', 'close')
          nodes.push({ kind: 'action', pipe })
          continue
        }
        this.#next()
        if (word.text === 'end' || word.text === 'else') {
          if (word.text === 'end') this.#expectClose('end')
          return { nodes, end: word.text }
        }
        if (word.text === 'if' || word.text === 'with' || word.text === 'range') nodes.push(this.#control(word.text))
        else throw new NotModelled(word.text)
      } else this.#unexpected(token, 'input')
    }
  }

  #control(kind: 'if' | 'with' | 'range'): Node {
    const scope = [...this.#variables]
    const pipe = this.#pipeline(kind, 'close')
    const { nodes: body, end } = this.#list()
    let otherwise: readonly Node[] = []
    if (end === undefined) this.#fail('unexpected EOF')
    if (end === 'else') {
      const next = this.#peek(true)
      if (next.kind === 'keyword' && (next.text === kind || next.text === 'if') && kind !== 'range') {
        this.#next()
        otherwise = [this.#control(next.text === 'with' ? 'with' : 'if')]
      } else {
        this.#expectClose('else')
        const rest = this.#list()
        if (rest.end === undefined) this.#fail('unexpected EOF')
        if (rest.end === 'else') this.#fail('expected end; found {{else}}')
        otherwise = rest.nodes
      }
    }
    this.#variables = scope
    return { kind, pipe, body, otherwise }
  }

  #expectClose(context: string): void {
    const token = this.#nextSolid()
    if (token.kind !== 'close') this.#unexpected(token, context)
  }

  #pipeline(context: string, closing: 'close' | ')'): Pipe {
    const offset = this.#peek(true).offset
    const { variables, assigns } = this.#declarations(context)
    const commands: Command[] = []
    for (;;) {
      const token = this.#nextSolid()
      if (token.kind === closing || (token.kind === 'symbol' && token.text === closing)) {
        if (commands.length === 0) this.#fail(`missing value for ${context}`)
        this.#checkCommands(commands)
        return { offset, variables, assigns, commands }
      }
      if (token.kind === 'end' || token.kind === 'close' || token.kind === 'keyword' ? token.text !== 'nil' : token.kind === 'symbol' && token.text !== '(')
        this.#unexpected(token, context)
      this.#at--
      commands.push(this.#command())
    }
  }

  /** Only a function can take what a pipe hands on. */
  #checkCommands(commands: readonly Command[]): void {
    for (const [index, command] of commands.slice(1).entries()) {
      const kind = command.operands[0]?.kind
      if (kind === 'bool' || kind === 'dot' || kind === 'nil' || kind === 'number' || kind === 'string')
        this.#fail(`non executable command in pipeline stage ${index + 2}`)
    }
  }

  #declarations(context: string): { variables: readonly string[]; assigns: boolean } {
    const variables: string[] = []
    for (;;) {
      const first = this.#peek(true)
      if (first.kind !== 'variable') return { variables: [], assigns: false }
      const mark = this.#at
      this.#nextSolid()
      const sign = this.#nextSolid()
      if (sign.kind === 'symbol' && (sign.text === ':=' || sign.text === '=')) {
        variables.push(first.text)
        if (sign.text === ':=') this.#variables.push(...variables)
        return { variables, assigns: sign.text === '=' }
      }
      if (sign.kind === 'symbol' && sign.text === ',' && context === 'range' && variables.length === 0) {
        variables.push(first.text)
        continue
      }
      this.#at = mark
      return { variables: [], assigns: false }
    }
  }

  #command(): Command {
    const offset = this.#peek(true).offset
    const operands: Operand[] = []
    for (;;) {
      this.#peek(true)
      const operand = this.#operand()
      if (operand) operands.push(operand)
      const token = this.#next()
      if (token.kind === 'space') continue
      if (token.kind === 'close' || (token.kind === 'symbol' && token.text === ')')) this.#at--
      else if (token.kind !== 'symbol' || token.text !== '|') this.#unexpected(token, 'operand')
      else {
        const next = this.#peek(true)
        if (next.kind === 'close' || (next.kind === 'symbol' && next.text === ')')) this.#fail('missing value for command')
      }
      break
    }
    if (operands.length === 0) this.#fail('empty command')
    return { offset, source: operands.map(({ source }) => source).join(' '), operands }
  }

  #operand(): Operand | undefined {
    const term = this.#term()
    if (!term || this.#peek().kind !== 'field') return term
    const offset = this.#peek().offset
    const names: string[] = []
    while (this.#peek().kind === 'field') names.push(this.#next().text.slice(1))
    const source = `${term.source}${names.map((name) => `.${name}`).join('')}`
    switch (term.kind) {
      case 'field':
      case 'variable':
        return { ...term, offset, source, names: [...term.names, ...names] }
      case 'string':
      case 'number':
      case 'bool':
      case 'nil':
      case 'dot':
        return this.#fail(`unexpected . after term ${goQuote(term.source)}`)
      default:
        return { kind: 'chain', of: term, names, offset, source }
    }
  }

  #term(): Operand | undefined {
    const token = this.#nextSolid()
    const { offset, text: source } = token
    switch (token.kind) {
      case 'identifier':
        if (source === 'true' || source === 'false') return { kind: 'bool', value: source === 'true', offset, source }
        if (!FUNCTIONS.has(source)) this.#fail(`function ${goQuote(source)} not defined`, offset)
        return { kind: 'function', name: source, offset, source }
      case 'dot':
        return { kind: 'dot', offset, source }
      case 'keyword':
        if (source === 'nil') return { kind: 'nil', offset, source }
        break
      case 'variable':
        if (!this.#variables.includes(source)) this.#fail(`undefined variable ${goQuote(source)}`, offset)
        return { kind: 'variable', name: source, names: [], offset, source }
      case 'field':
        return { kind: 'field', names: [source.slice(1)], offset, source }
      case 'number':
        return { kind: 'number', value: Number(source.replaceAll('_', '')), offset, source }
      case 'char':
        return { kind: 'number', value: source.codePointAt(1) ?? 0, offset, source }
      case 'string':
        return { kind: 'string', value: source.startsWith('`') ? source.slice(1, -1) : this.#unquoted(source), offset, source }
      case 'symbol':
        if (source === '(') {
          const pipe = this.#pipeline('parenthesized pipeline', ')')
          return { kind: 'pipe', pipe, offset, source: this.#text.slice(offset, this.#tokens[this.#at]?.offset ?? this.#text.length) }
        }
        break
      default:
    }
    this.#at--
    return undefined
  }

  #unquoted(source: string): string {
    try {
      const value: unknown = JSON.parse(
        source
          .replace(/\\x([\da-fA-F]{2})/g, '\\u00$1')
          .replace(/\\a/g, '\\u0007')
          .replace(/\\v/g, '\\u000b'),
      )
      if (typeof value === 'string') return value
    } catch {
      // What Go's strconv.Unquote refuses as well.
    }
    return this.#fail('invalid syntax')
  }

  #next(): Token {
    const token = this.#tokens[this.#at] ?? { kind: 'end', text: '', offset: this.#text.length }
    this.#at++
    return token
  }

  #nextSolid(): Token {
    let token = this.#next()
    while (token.kind === 'space') token = this.#next()
    return token
  }

  #peek(solid = false): Token {
    if (solid) while (this.#tokens[this.#at]?.kind === 'space') this.#at++
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', offset: this.#text.length }
  }

  #unexpected(token: Token, context: string): never {
    return this.#fail(`unexpected ${shown(token)} in ${context}`, token.offset)
  }

  #fail(text: string, offset = this.#tokens[this.#at - 1]?.offset ?? this.#text.length): never {
    throw new TemplateFailure(text, offset)
  }
}
