import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml'

/** Something that go-yaml refuses and js-yaml reads, in the parser's offsets. */
export interface Problem {
  readonly message: string
  readonly start: number
  readonly end: number
}

/**
 * Where go-yaml's scanner (YAML 1.1) is stricter than js-yaml (YAML 1.2). kubectl reads JSON with a JSON decoder, so what holds for YAML
 * alone is not held against it.
 * Source: go.yaml.in/yaml/v2 scannerc.go at v2.4.2.
 */
export class Strictness {
  readonly hasTabs: boolean
  readonly #text: string
  #json: boolean | undefined

  constructor(text: string) {
    this.#text = text
    this.hasTabs = text.includes('\t')
  }

  /** An anchor's or an alias's name. */
  anchor(start: number, end: number): Problem | undefined {
    const name = this.#text.slice(start, end)
    return /^[\w-]+$/.test(name) ? undefined : { message: 'did not find expected alphabetic or numeric character', start, end }
  }

  tagInFlow(start: number, end: number): Problem | undefined {
    return this.#text.charCodeAt(end) === COMMA ? { message: "did not find expected ',' or ']'", start, end } : undefined
  }

  /**
   * Tabs in what stands between two nodes: no white space where a block's line or entry begins, a blank or commented line included.
   *
   * @param afterPlain whether the node before is a plain scalar inside a block: while it may go on, a tab is white space but at a line's very start
   */
  tabs(start: number, end: number, inFlow: boolean, afterPlain: boolean): Problem | undefined {
    if (!this.hasTabs || (inFlow && !afterPlain)) return undefined
    const text = this.#text
    let mayGoOn = afterPlain
    let fresh = false
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === LF || code === CR) fresh = true
      else if (code === HASH) {
        mayGoOn = false
        while (at < end && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at++
        at--
        if (inFlow) return undefined
      } else if (code === TAB) {
        if (fresh && (!mayGoOn || (at > 0 && isBreak(text.charCodeAt(at - 1))))) {
          const message = mayGoOn ? 'found a tab character that violates indentation' : 'found character that cannot start any token'
          return { message, start: at, end: at + 1 }
        }
      } else if (code !== SPACE) {
        if (inFlow) return undefined
        mayGoOn = false
        // Behind `-` and `?` a line of its own begins; behind `:` it goes on.
        fresh = code === DASH || code === QUESTION
      }
    }
    return undefined
  }

  /** What a scalar itself may not hold. */
  scalar(event: ScalarEvent, inFlow: boolean): Problem | undefined {
    switch (event.style) {
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return event.fast ? undefined : this.#escapes(event)
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK:
        return this.hasTabs ? this.#blockTabs(event) : undefined
      case SCALAR_STYLE.PLAIN:
        return inFlow ? this.#plainInFlow(event) : undefined
      default:
        return undefined
    }
  }

  /** A key without `?`: in one line, no longer than 1,024 characters, and in `{ }` with the `:` behind it in the same line. */
  key(start: number, end: number, inFlow: boolean): Problem | undefined {
    const text = this.#text
    if (end - start <= 1024 && !inFlow) return undefined
    let colon = end
    while (isSpace(text.charCodeAt(colon))) colon++
    if (text.charCodeAt(colon) !== COLON) return undefined
    let broken = colon - start > 1024
    for (let at = start; at < colon && !broken; at++) broken = isBreak(text.charCodeAt(at))
    if (!broken || this.#isExplicit(start) || this.#isJson()) return undefined
    const message = inFlow ? "did not find expected ',' or '}'" : 'mapping values are not allowed in this context'
    return { message, start, end }
  }

  #isExplicit(start: number): boolean {
    let at = start - 1
    while (at >= 0 && isSpace(this.#text.charCodeAt(at))) at--
    return this.#text.charCodeAt(at) === QUESTION
  }

  /** In `[ ]` and `{ }` a `?` ends a plain scalar, and a `:` that is not followed by white space is part of it. */
  #plainInFlow({ valueStart, valueEnd }: ScalarEvent): Problem | undefined {
    const text = this.#text
    const message = "did not find expected ',' or ']'"
    for (let at = valueStart; at < valueEnd; at++) if (text.charCodeAt(at) === QUESTION) return { message, start: at, end: at + 1 }
    if (text.charCodeAt(valueEnd) !== COLON || isSpace(text.charCodeAt(valueEnd + 1)) || valueEnd + 1 >= text.length) return undefined
    return this.#isJson() ? undefined : { message, start: valueEnd, end: valueEnd + 1 }
  }

  /** Only spaces may indent the lines up to the first with content, and the line that ends the scalar. */
  #blockTabs({ valueStart, valueEnd, indent }: ScalarEvent): Problem | undefined {
    const text = this.#text
    const message = 'found a tab character where an indentation space is expected'
    for (let at = valueStart; at < valueEnd; ) {
      let column = 0
      while (text.charCodeAt(at + column) === SPACE) column++
      const code = text.charCodeAt(at + column)
      if (code === TAB && !this.#hasIndicator(valueStart)) return { message, start: at + column, end: at + column + 1 }
      if (!isBreak(code)) break
      at += column + (code === CR && text.charCodeAt(at + column + 1) === LF ? 2 : 1)
    }
    let column = 0
    while (text.charCodeAt(valueEnd + column) === SPACE) column++
    const at = valueEnd + column
    return text.charCodeAt(at) === TAB && column < indent ? { message, start: at, end: at + 1 } : undefined
  }

  /** Whether the header before a block scalar's text says how far it is indented. */
  #hasIndicator(valueStart: number): boolean {
    const lineStart = this.#text.lastIndexOf('\n', valueStart - 2) + 1
    return /[|>][+-]?[1-9][+-]?\s*(?:#.*)?$/.test(this.#text.slice(lineStart, valueStart).trimEnd())
  }

  /** `\/` and half of a pair (`\ud83d`) are JSON's. */
  #escapes({ valueStart, valueEnd }: ScalarEvent): Problem | undefined {
    const written = this.#text.slice(valueStart, valueEnd)
    if (!written.includes('\\')) return undefined
    for (const { 0: sequence, index } of written.matchAll(ESCAPE)) {
      const refused = sequence === '\\/' || (sequence.length > 2 && isNoCharacter(Number.parseInt(sequence.slice(2), 16)))
      if (!refused) continue
      if (this.#isJson()) return undefined
      const message = sequence === '\\/' ? 'found unknown escape character' : 'found invalid Unicode character escape code'
      return { message, start: valueStart + index, end: valueStart + index + sequence.length }
    }
    return undefined
  }

  #isJson(): boolean {
    this.#json ??= readsAsJson(this.#text)
    return this.#json
  }
}

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g

function isNoCharacter(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff
}

function readsAsJson(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const TAB = 0x09
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const HASH = 0x23
const COMMA = 0x2c
const DASH = 0x2d
const COLON = 0x3a
const QUESTION = 0x3f

function isBreak(code: number): boolean {
  return code === LF || code === CR
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || isBreak(code)
}
