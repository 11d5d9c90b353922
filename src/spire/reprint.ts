import type { HclComment, HclItem, HclList, HclLiteral, HclObject, HclToken } from '../hcl/tree.ts'
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts'
import type { Span } from '../text/source-file.ts'
import type { GoNode, Item, Items } from './go-node.ts'
import { itemsOf } from './go-node.ts'

/**
 * A part of a config printed again as HCL, each character with its place: SPIRE hands `plugin_data` and profiles on in this form, and
 * what it says about their lines and columns is about this text. (hashicorp/hcl v1.0.1-vault-7: hcl/printer/nodes.go)
 * @param json whether the config is JSON, whose tokens have no lines for the printer
 */
export function reprint(source: MappedText, node: GoNode, json: boolean): MappedText {
  const { place } = source.trace(0, 0)
  const result = new MappedTextBuilder(place.file, place.start, (text) => source.edit(0, 0, text)?.text)
  // What the printer adds stands where the text before it stood.
  let near = place
  for (const { text, from } of new Printer(source, json).output(node)) {
    if (from) near = source.trace(from.start, from.end).place
    if (from && source.text.slice(from.start, from.end) === text) result.slice(source, from.start, from.end)
    else result.foreign(text, near, [])
  }
  return result.build()
}

interface Piece {
  readonly text: string
  readonly from?: Span
  /** Its second and later lines keep their indentation. */
  readonly raw?: boolean
}

const NEWLINE: Piece = { text: '\n' }
const BLANK: Piece = { text: ' ' }
const INDENT: Piece = { text: '  ' }

class Printer {
  readonly #source: MappedText
  readonly #json: boolean
  readonly #lineStarts: number[] = [0]
  readonly #printed = new Map<GoNode, readonly Piece[]>()

  constructor(source: MappedText, json: boolean) {
    this.#source = source
    this.#json = json
    for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1)
  }

  /** Each node is printed once: to see whether it fits on a line, and again to print it, would double the work at every level. */
  output(node: GoNode): readonly Piece[] {
    const printed = this.#printed.get(node) ?? this.#print(node)
    this.#printed.set(node, printed)
    return printed
  }

  #print(node: GoNode): readonly Piece[] {
    switch (node.kind) {
      case 'literal':
        return [this.#literal(node)]
      case 'list':
        return this.#list(node)
      case 'object':
        return this.#object(itemsOf(node.items))
      case 'item':
        return this.#item(node)
      case 'items':
        return this.#items(node)
    }
  }

  #items({ items }: Items): readonly Piece[] {
    const pieces: Piece[] = []
    items.forEach((item, index) => {
      pieces.push(...this.output(item))
      const next = items[index + 1]
      if (!next) return
      pieces.push(NEWLINE)
      if (this.#line(next) !== this.#line(item) + 1 || !isSingleLine(next) || !isSingleLine(item)) pieces.push(NEWLINE)
    })
    return pieces
  }

  #item(item: Item): readonly Piece[] {
    const { leadComment, lineComment, assign } = item.origin
    const pieces: Piece[] = comments(leadComment)
    const sameLine = this.#lineAt(valueStart(item.value)) === this.#line(item)
    if (lineComment && !sameLine) pieces.push(...comments(lineComment))
    item.keys.forEach((key) => {
      pieces.push(token(key), BLANK)
      if (assign && item.keys.length === 1) pieces.push({ text: '= ' })
    })
    pieces.push(...this.output(item.value))
    if (lineComment && sameLine) pieces.push(BLANK, ...lineComment.map(comment))
    return pieces
  }

  #object({ items }: Items): readonly Piece[] {
    const pieces: Piece[] = [{ text: '{' }]
    let index = 0
    if (items.length > 0) pieces.push(NEWLINE)
    while (index < items.length) {
      const aligned = this.#alignedFrom(items, index)
      index += aligned.length
      if (index !== aligned.length) pieces.push(NEWLINE)
      const next = items[index]
      if (aligned.length > 0) pieces.push(...indent(this.#aligned(aligned)))
      else if (next) {
        pieces.push(...indent(this.output(next)))
        index++
      }
      pieces.push(NEWLINE)
    }
    pieces.push({ text: '}' })
    return pieces
  }

  /** One-liners on lines that follow each other. */
  #alignedFrom(items: readonly Item[], start: number): readonly Item[] {
    const aligned: Item[] = []
    if (items.length === 1) return aligned
    for (let index = start; index < items.length; index++) {
      const item = items[index]
      if (!item || lineCount(this.output(item)) > 2) break
      const next = items[index + 1]
      const previous = items[index - 1]
      const line = this.#line(item)
      const hugsNext = line + 1 === (next ? this.#line(next) : 0)
      if (!hugsNext && line - 1 !== (previous ? this.#line(previous) : 0)) break
      aligned.push(item)
      if (!hugsNext) break
    }
    return aligned
  }

  #aligned(items: readonly Item[]): readonly Piece[] {
    const keyWidth = Math.max(...items.map((item) => item.keys[0]?.text.length ?? 0))
    const valueWidth = Math.max(...items.map((item) => width(this.output(item.value))))
    const pieces: Piece[] = []
    items.forEach((item, index) => {
      pieces.push(...comments(item.origin.leadComment))
      for (const key of item.keys) {
        pieces.push(token(key), { text: ' '.repeat(Math.max(0, keyWidth - key.text.length + 1)) })
        if (item.keys.length === 1) pieces.push({ text: '= ' })
      }
      const value = this.output(item.value)
      pieces.push(...value)
      const { lineComment } = item.origin
      if (lineComment && this.#lineAt(valueStart(item.value)) === this.#line(item)) {
        pieces.push({ text: ' '.repeat(Math.max(0, valueWidth - width(value) + 1)) }, ...lineComment.map(comment))
      }
      if (index < items.length - 1) pieces.push(NEWLINE)
    })
    return pieces
  }

  #literal(literal: HclLiteral): Piece {
    const { type, text } = literal.token
    const heredoc = type === 'HEREDOC' && text.endsWith('\n')
    const from = { start: literal.token.start, end: heredoc ? endBeforeNewline(this.#source.text, literal.token) : literal.token.end }
    const raw = type === 'HEREDOC' || (type === 'STRING' && text.includes('\n'))
    return { text: heredoc ? text.slice(0, -1) : text, from, raw }
  }

  #list(list: HclList): readonly Piece[] {
    const open: Piece = { text: '[', from: { start: list.start, end: list.start + 1 } }
    const close: Piece = { text: ']', from: { start: list.end - 1, end: list.end } }
    if (this.#isSingleLine(list)) {
      const pieces: Piece[] = [open]
      list.items.forEach((item, index) => {
        if (index > 0) pieces.push({ text: ', ' })
        pieces.push(...this.output(item))
        if (item.kind === 'literal' && item.token.type === 'HEREDOC') pieces.push(NEWLINE)
      })
      return [...pieces, close]
    }
    const longest = Math.max(0, ...list.items.map((item) => (item.kind === 'literal' ? item.token.text.length : 0)))
    const pieces: Piece[] = [open, NEWLINE]
    let emptyLine = false
    list.items.forEach((item, index) => {
      const literal = item.kind === 'literal' ? item : undefined
      if (literal?.leadComment) {
        if (!emptyLine && index > 0) pieces.push(NEWLINE)
        for (const one of literal.leadComment) pieces.push(...indent([comment(one)]), NEWLINE)
      }
      const value = this.output(item)
      pieces.push(...indent(value))
      if (literal?.token.type === 'HEREDOC') pieces.push(NEWLINE, ...indent([{ text: ',' }]))
      else pieces.push({ text: ',' })
      if (literal?.lineComment) pieces.push({ text: ' '.repeat(1 + Math.max(0, longest - width(value))) }, ...literal.lineComment.map(comment))
      pieces.push(NEWLINE)
      emptyLine = literal?.leadComment !== undefined && index < list.items.length - 1
      if (emptyLine) pieces.push(NEWLINE)
    })
    return [...pieces, close]
  }

  #isSingleLine(list: HclList): boolean {
    const line = this.#lineAt(list.start)
    return list.items.every(
      (item) =>
        item.kind === 'literal' &&
        this.#lineAt(item.start) === line &&
        !(item.token.type === 'HEREDOC' && list.items.length !== 1) &&
        item.lineComment === undefined,
    )
  }

  #line(item: Item): number {
    return this.#lineAt(item.keys[0]?.start)
  }

  #lineAt(offset: number | undefined): number {
    if (this.#json || offset === undefined) return 0
    let low = 0
    let high = this.#lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

function valueStart(value: HclItem['value'] | HclObject | Items): number | undefined {
  return value.kind === 'items' ? value.items[0]?.keys[0]?.start : value.start
}

function isSingleLine(item: Item): boolean {
  return !item.origin.leadComment && !item.origin.assign && item.value.kind === 'object' && item.value.items.length === 0
}

function token(key: HclToken): Piece {
  return { text: key.text, from: key }
}

function comment(one: HclComment): Piece {
  return { text: one.text, from: one }
}

function comments(group: readonly HclComment[] | undefined): Piece[] {
  return (group ?? []).flatMap((one) => [comment(one), NEWLINE])
}

function width(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

function lineCount(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.split('\n').length - 1, 1)
}

function endBeforeNewline(text: string, span: Span): number {
  return text[span.end - 1] !== '\n' ? span.end : text[span.end - 2] === '\r' ? span.end - 2 : span.end - 1
}

/** Indents each line that is not empty by one step; what is raw keeps its later lines as they are. */
function indent(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  let lineStart = true
  for (const piece of pieces) {
    const lines = piece.raw ? [piece.text] : piece.text.split('\n')
    let offset = 0
    lines.forEach((line, index) => {
      if (index > 0) {
        result.push(NEWLINE)
        lineStart = true
        offset++
      }
      if (line === '') return
      if (lineStart) result.push(INDENT)
      const whole = lines.length === 1
      result.push(
        whole || !piece.from
          ? { ...piece, text: line }
          : { text: line, from: { start: piece.from.start + offset, end: piece.from.start + offset + line.length } },
      )
      offset += line.length
      lineStart = false
    })
  }
  return result
}
