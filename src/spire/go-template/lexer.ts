import { goQuote } from '../../hcl/go-quote.ts'
import { TemplateFailure } from './failure.ts'

export interface Token {
  readonly kind: 'text' | 'open' | 'close' | 'space' | 'field' | 'dot' | 'variable' | 'identifier' | 'keyword' | 'string' | 'number' | 'char' | 'symbol' | 'end'
  /** As it stands in the template; of a text, without what a trim marker takes away. */
  readonly text: string
  readonly offset: number
}

/** The words that are no functions. */
const KEYWORDS: ReadonlySet<string> = new Set(['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'nil', 'range', 'template', 'with'])

/** Cuts a template into tokens as text/template does (Go: text/template/parse/lex.go at go1.25). */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  const patterns = patternsFor(text)
  let at = 0
  let trimNext = false
  for (;;) {
    const open = text.indexOf('{{', at)
    const trimLast = open >= 0 && /^\{\{-[ \t\r\n]/.test(text.slice(open, open + 4))
    let plain = text.slice(at, open < 0 ? text.length : open)
    if (trimNext) plain = plain.replace(/^[ \t\r\n]+/, '')
    if (trimLast) plain = plain.replace(/[ \t\r\n]+$/, '')
    if (plain !== '') tokens.push({ kind: 'text', text: plain, offset: at })
    if (open < 0) break
    const start = open + (trimLast ? 3 : 2)
    const comment = /^[ \t\r\n]*\/\*/.exec(text.slice(open + 2 + (trimLast ? 2 : 0)))
    if (comment && comment[0].length === 2) {
      const end = text.indexOf('*/', start)
      if (end < 0) throw new TemplateFailure('unclosed comment', open)
      const close = /^(?:[ \t\r\n]-)?\}\}/.exec(text.slice(end + 2))
      if (!close) throw new TemplateFailure('comment ends before closing delimiter', open)
      at = end + 2 + close[0].length
      trimNext = close[0].length > 2
      continue
    }
    tokens.push({ kind: 'open', text: '{{', offset: open })
    const action = new ActionLexer(text, start, tokens, patterns)
    at = action.run()
    trimNext = action.trims
  }
  tokens.push({ kind: 'end', text: '', offset: text.length })
  return tokens
}

type Patterns = readonly (readonly [Token['kind'], RegExp])[]

/** What an action's text is cut into, by what counts as a letter and as a digit. */
function patternsOf(letter: string, digit: string): Patterns {
  return [
    ['space', /^[ \t\r\n]+/],
    ['string', /^"(?:[^"\\\n]|\\[^\n])*"/],
    ['string', /^`[^`]*`/],
    ['char', /^'(?:[^'\\\n]|\\[^\n])+'/],
    ['variable', new RegExp(`^\\$[${letter}${digit}_]*`, 'u')],
    ['number', /^[+-]?(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)/],
    ['field', new RegExp(`^\\.[${letter}${digit}_]+`, 'u')],
    ['dot', /^\./],
    ['identifier', new RegExp(`^[${letter}_][${letter}${digit}_]*`, 'u')],
    ['symbol', /^(?::=|[=|(),])/],
  ]
}

const ASCII_PATTERNS = patternsOf('A-Za-z', '0-9')

/** The engine takes a millisecond over every class of all of Unicode's letters, and hardly a template has any of them. */
function patternsFor(text: string): Patterns {
  return /[^\0-\x7f]/.test(text) ? patternsOf('\\p{L}', '\\p{Nd}') : ASCII_PATTERNS
}

/** The inside of one `{{ }}`. */
class ActionLexer {
  trims = false
  readonly #text: string
  readonly #tokens: Token[]
  readonly #patterns: Patterns
  #at: number
  #depth = 0

  constructor(text: string, at: number, tokens: Token[], patterns: Patterns) {
    this.#text = text
    this.#at = at
    this.#tokens = tokens
    this.#patterns = patterns
  }

  /** Reads to behind the closing braces. */
  run(): number {
    for (;;) {
      const rest = this.#text.slice(this.#at)
      const close = /^(?:[ \t\r\n]-)?\}\}/.exec(rest)
      if (close) {
        if (this.#depth > 0) this.#fail('unclosed left paren')
        this.trims = close[0].length > 2
        this.#tokens.push({ kind: 'close', text: '}}', offset: this.#at })
        return this.#at + close[0].length
      }
      if (rest === '') this.#fail('unclosed action')
      this.#next(rest)
    }
  }

  #next(rest: string): void {
    for (const [kind, pattern] of this.#patterns) {
      // A space before the closing trim marker belongs to it.
      const match = pattern.exec(kind === 'space' ? rest.replace(/[ \t\r\n]-\}\}[\s\S]*$/, '') : rest)
      if (!match || match[0] === '') continue
      const text = match[0]
      const offset = this.#at
      this.#at += text.length
      if (kind === 'symbol') this.#parens(text)
      if (kind === 'field' || kind === 'variable' || kind === 'identifier' || kind === 'dot') this.#terminated(kind)
      this.#tokens.push({ kind: kind === 'identifier' && KEYWORDS.has(text) ? 'keyword' : kind, text, offset })
      return
    }
    const first = String.fromCodePoint(rest.codePointAt(0) ?? 0)
    if (first === '"') this.#fail('unterminated quoted string')
    if (first === '`') this.#fail('unterminated raw quoted string')
    if (first === "'") this.#fail('unterminated character constant')
    if (first === ':') this.#fail('expected :=')
    if (first >= ' ' && first < '\u007f') throw new TemplateFailure(`unexpected ${goQuote(first)} in operand`, this.#at)
    this.#fail(`unrecognized character in action: ${runeName(first)}`)
  }

  #parens(symbol: string): void {
    if (symbol === '(') this.#depth++
    if (symbol === ')' && --this.#depth < 0) this.#fail('unexpected right paren')
  }

  /** A name ends at a space, the action's end, or one of a few signs. */
  #terminated(kind: Token['kind']): void {
    const rest = this.#text.slice(this.#at)
    if (rest === '' || /^(?:[ \t\r\n.,|:()]|\}\})/.test(rest) || kind === 'dot') return
    this.#fail(`bad character ${runeName(String.fromCodePoint(rest.codePointAt(0) ?? 0))}`)
  }

  #fail(text: string): never {
    throw new TemplateFailure(text, Math.min(this.#at, this.#text.length))
  }
}

/** `%#U` of fmt: `U+002D '-'`. */
function runeName(rune: string): string {
  const code = (rune.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return rune < ' ' ? `U+${code}` : `U+${code} '${rune}'`
}

/** A token as text/template's messages show it. */
export function shown({ kind, text }: Token): string {
  if (kind === 'end') return 'EOF'
  if (kind === 'keyword') return `<${text}>`
  return text.length > 10 ? `${goQuote(text.slice(0, 10))}...` : goQuote(text)
}
