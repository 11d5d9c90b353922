import { FREE, objectShape, type Shape, VALUE, valuesShape } from './shapes.ts'

/** What is open at a line: a mapping or a list, at an indentation. */
interface Frame {
  readonly shape: Shape
  readonly indent: number
  readonly seen: Set<string>
}

/**
 * Gives the lines of a document their indentation again, by what Kubernetes (or the chart) has where: a key belongs to the innermost thing that is
 * open, has such a key, and does not have it yet; an item to the innermost list that takes it. Configs in braces are indented by their braces.
 * @param lines without indentation, or with one that cannot be trusted
 */
export function reindented(lines: readonly string[]): readonly string[] {
  const trimmed = lines.map((line) => line.trim())
  const value = (key: string): string => trimmed.map((line) => new RegExp(`^${key}: *(.*)$`).exec(line)?.[1]).find((found) => found !== undefined) ?? ''
  const shape = trimmed.some((line) => line.startsWith('apiVersion:')) ? objectShape(value('apiVersion'), value('kind')) : valuesShape()
  return new Writer(shape).write(trimmed)
}

class Writer {
  readonly #out: string[] = []
  /** Comments and empty lines: they stand as the line behind them does. */
  readonly #waiting: string[] = []
  readonly #stack: Frame[]

  constructor(shape: Shape) {
    this.#stack = [{ shape, indent: 0, seen: new Set() }]
  }

  write(lines: readonly string[]): readonly string[] {
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] ?? ''
      if (line === '' || line.startsWith('#')) this.#waiting.push(line)
      else if (line.startsWith('- ')) index = this.#item(lines, index)
      else if (/^(?:"[^"]*"|\w+)(?: "[^"]*")? \{$/.test(line)) index = this.#braces(lines, index)
      else index = this.#key(lines, index, line)
    }
    this.#flush(0)
    return this.#out
  }

  #put(line: string, indent: number): void {
    this.#flush(indent)
    this.#out.push(line === '' ? '' : ' '.repeat(indent) + line)
  }

  #flush(indent: number): void {
    for (const line of this.#waiting.splice(0)) this.#out.push(line === '' ? '' : ' '.repeat(indent) + line)
  }

  #depth(): number {
    return this.#stack.at(-1)?.indent ?? 0
  }

  #key(lines: readonly string[], index: number, line: string): number {
    const [, key = '', text = ''] = KEY.exec(line) ?? []
    const frame = this.#frameFor(key)
    if (!frame) {
      this.#put(line, this.#depth())
      return index
    }
    this.#stack.length = this.#stack.indexOf(frame) + 1
    this.#put(line, frame.indent)
    return this.#enter(frame, key, text, lines, index)
  }

  /** Opens what a key opens; of a text in lines, all of it. Returns the last line that was written. */
  #enter(frame: Frame, key: string, text: string, lines: readonly string[], index: number): number {
    frame.seen.add(key)
    const shape = frame.shape.at(key) ?? (frame.shape.kind === 'free' ? FREE : VALUE)
    const bare = text.replace(/(?:^|\s)#.*$/, '').trim()
    if (/^[|>][-+]?$/.test(bare)) return this.#text(lines, index, frame.indent + 2)
    if (bare === '') this.#stack.push({ shape, indent: frame.indent + 2, seen: new Set() })
    return index
  }

  #item(lines: readonly string[], index: number): number {
    const line = lines[index] ?? ''
    const content = line.slice(2).trim()
    const key = KEY.exec(content)?.[1]
    const lists = this.#stack.filter(({ shape }) => shape.kind === 'list')
    const fitting = lists.filter(({ shape: { item } }) => (key === undefined ? item?.kind === 'value' : item?.kind === 'keys' && item.at(key) !== undefined))
    const next = KEY.exec(lines.slice(index + 1).find((other) => other !== '' && !other.startsWith('#')) ?? '')?.[1]
    // What begins with a name may be anything: the second key tells.
    const list = fitting.findLast(({ shape: { item } }) => next !== undefined && item?.at(next) !== undefined) ?? fitting.at(-1) ?? lists.at(-1)
    if (!list) {
      this.#put(line, this.#depth())
      return index
    }
    this.#stack.length = this.#stack.indexOf(list) + 1
    this.#put(line, list.indent)
    if (/^[|>][-+]?$/.test(content)) return this.#text(lines, index, list.indent + 2)
    const item = list.shape.item
    if (key === undefined || item?.kind !== 'keys') return index
    const frame: Frame = { shape: item, indent: list.indent + 2, seen: new Set() }
    this.#stack.push(frame)
    return this.#enter(frame, key, KEY.exec(content)?.[2] ?? '', lines, index)
  }

  /** The innermost mapping that has the key and does not have it yet; else the innermost that takes any. */
  #frameFor(key: string): Frame | undefined {
    const typed = this.#stack.findLast(({ shape, seen }) => shape.kind === 'keys' && shape.at(key) !== undefined && !seen.has(key))
    return typed ?? this.#stack.findLast(({ shape }) => shape.kind === 'free')
  }

  /** A text in lines: it ends where a key follows that something open has, or another file of a ConfigMap. */
  #text(lines: readonly string[], index: number, indent: number): number {
    let depth = 0
    let at = index + 1
    for (; at < lines.length; at++) {
      const line = lines[at] ?? ''
      if (depth === 0 && this.#ends(line)) break
      const closing = /^[\]})]/.test(line) ? 1 : 0
      this.#put(line, indent + 2 * Math.max(0, depth - closing))
      depth = Math.max(0, depth + balance(line))
    }
    return at - 1
  }

  #ends(line: string): boolean {
    if (/^[\w-]+\.(?:conf|ini|txt|sql|sh|yaml|json|hcl): [|>]/.test(line)) return true
    const key = KEY.exec(line)?.[1]
    return key !== undefined && this.#stack.some(({ shape, seen }) => shape.kind === 'keys' && shape.at(key) !== undefined && !seen.has(key))
  }

  /** Blocks in braces where a mapping should stand, as they are. */
  #braces(lines: readonly string[], index: number): number {
    const indent = this.#depth()
    let depth = 0
    let at = index
    do {
      const line = lines[at] ?? ''
      this.#put(line, indent + 2 * Math.max(0, depth - (line.startsWith('}') ? 1 : 0)))
      depth += balance(line)
      at++
    } while (depth > 0 && at < lines.length)
    return at - 1
  }
}

const KEY = /^("[^"]+"|[\w./-]+):(?: +(.*))?$/

/** How many braces a line leaves open, comments and texts left out. */
function balance(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/#.*$/, '')
  return (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0)
}
