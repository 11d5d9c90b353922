import { toBytes } from './bytes.ts'
import type { HclComment, HclFile, HclItem, HclList, HclLiteral, HclObject, HclValue } from './tree.ts'

/**
 * The text that SPIRE makes of a plugin's `plugin_data` before it is decoded (spire: pkg/common/catalog/config.go at v1.14.2, with
 * hcl/printer of hashicorp/hcl v1.0.1-vault-7): the items of a block without its braces, or another value as it is. Errors inside
 * plugin_data name lines and columns of this text. Tokens keep their order, so that a tree of the printed text and the tree it was
 * printed from can be walked side by side. A heredoc that comes last loses the line end it needs, so that the text no longer parses;
 * so does JSON's `null`. Comments between items are left out, those of an item stay.
 *
 * @param file the file that the node is part of
 */
export function printHcl(file: HclFile, node: HclValue | readonly HclItem[]): string {
  const printer = new Printer(file)
  return unindented('kind' in node ? printer.value(node) : printer.topLevel(node))
}

/** Marks lines inside a token, which must not be indented; no HCL text may hold this character. */
const MARK = '\ue123'

class Printer {
  readonly #lineOf: (offset: number) => number
  readonly #printed = new Map<HclItem, string>()

  constructor(file: HclFile) {
    // JSON trees have no positions: everything stands on line 0.
    this.#lineOf = file.format === 'json' ? () => 0 : lineTable(file.source.text)
  }

  topLevel(items: readonly HclItem[]): string {
    let text = ''
    for (const [index, item] of items.entries()) {
      text += this.#item(item)
      const next = items[index + 1]
      if (!next) break
      const together = this.#itemLine(next) === this.#itemLine(item) + 1 && isEmptyBlock(next) && isEmptyBlock(item)
      text += together ? '\n' : '\n\n'
    }
    return text
  }

  value(value: HclValue): string {
    switch (value.kind) {
      case 'literal':
        return literal(value)
      case 'list':
        return this.#isSingleLine(value) ? this.#singleLineList(value) : this.#list(value)
      case 'object':
        return this.#object(value)
    }
  }

  #item(item: HclItem): string {
    const known = this.#printed.get(item)
    if (known !== undefined) return known
    let text = commentLines(item.leadComment)
    const sameLine = this.#lineOf(item.value.start) === this.#itemLine(item)
    if (!sameLine) text += commentLines(item.lineComment)
    for (const key of item.keys) text += `${key.text} `
    if (item.assign && item.keys.length === 1) text += '= '
    text += this.value(item.value)
    if (sameLine && item.lineComment) text += ` ${joined(item.lineComment)}`
    this.#printed.set(item, text)
    return text
  }

  #object({ items }: HclObject): string {
    if (items.length === 0) return '{}'
    let text = '{\n'
    for (let index = 0; index < items.length; ) {
      const aligned = this.#neighbours(items, index)
      const lone = items.slice(index, index + 1)
      if (index > 0) text += '\n'
      text += `${indented(aligned.length > 0 ? this.#aligned(aligned) : lone.map((item) => this.#item(item)).join(''))}\n`
      index += Math.max(aligned.length, 1)
    }
    return `${text}}`
  }

  /** The short items from an index on that stand on lines of their own right below each other; their `=` and comments are lined up. */
  #neighbours(items: readonly HclItem[], start: number): readonly HclItem[] {
    const lineAt = (index: number): number => {
      const item = items[index]
      return item ? this.#itemLine(item) : 0
    }
    const neighbours: HclItem[] = []
    if (items.length === 1) return neighbours
    for (const [offset, item] of items.slice(start).entries()) {
      if (lineCount(this.#item(item)) > 2) break
      const line = this.#itemLine(item)
      const beforeNext = line + 1 === lineAt(start + offset + 1)
      if (!beforeNext && line - 1 !== lineAt(start + offset - 1)) break
      neighbours.push(item)
      if (!beforeNext) break
    }
    return neighbours
  }

  #aligned(items: readonly HclItem[]): string {
    const keyWidth = longestOf(items.map((item) => item.keys[0]?.text ?? ''))
    const valueWidth = longestOf(items.map((item) => this.value(item.value)))
    return items
      .map((item) => {
        let text = commentLines(item.leadComment)
        for (const key of item.keys) text += key.text + ' '.repeat(Math.max(0, keyWidth - byteLength(key.text) + 1))
        if (item.keys.length === 1) text += '= '
        const value = this.value(item.value)
        text += value
        const sameLine = this.#lineOf(item.value.start) === this.#itemLine(item)
        return sameLine && item.lineComment ? text + ' '.repeat(valueWidth - byteLength(value) + 1) + joined(item.lineComment) : text
      })
      .join('\n')
  }

  #isSingleLine(list: HclList): boolean {
    const line = this.#lineOf(list.start)
    return list.items.every(
      (item) =>
        item.kind === 'literal' && this.#lineOf(item.start) === line && !(item.token.type === 'HEREDOC' && list.items.length !== 1) && item.lineComment === undefined,
    )
  }

  #singleLineList({ items }: HclList): string {
    return `[${items.map((item) => this.value(item) + (isHeredoc(item) ? '\n' : '')).join(', ')}]`
  }

  #list({ items }: HclList): string {
    const longest = longestOf(items.map((item) => (item.kind === 'literal' ? item.token.text : '')))
    let text = '[\n'
    let blankBefore = false
    for (const [index, item] of items.entries()) {
      const { leadComment, lineComment } = item.kind === 'literal' ? item : { leadComment: undefined, lineComment: undefined }
      if (leadComment) {
        if (!blankBefore && index > 0) text += '\n'
        for (const comment of leadComment) text += `${indented(comment.text)}\n`
      }
      const value = this.value(item)
      text += indented(value) + (isHeredoc(item) ? `\n${indented(',')}` : ',')
      if (lineComment) text += ' '.repeat(1 + Math.max(0, longest - byteLength(value))) + joined(lineComment)
      text += '\n'
      blankBefore = leadComment !== undefined && index < items.length - 1
      if (blankBefore) text += '\n'
    }
    return `${text}]`
  }

  #itemLine(item: HclItem): number {
    const [key] = item.keys
    return key ? this.#lineOf(key.start) : 0
  }
}

function literal({ token }: HclLiteral): string {
  if (token.type === 'HEREDOC') return marked(token.text.replace(/\n$/, ''))
  return token.type === 'STRING' ? marked(token.text) : token.text
}

function isHeredoc(value: HclValue): boolean {
  return value.kind === 'literal' && value.token.type === 'HEREDOC'
}

/** A block without `=`, content and comment above: such ones stay together. */
function isEmptyBlock({ leadComment, assign, value }: HclItem): boolean {
  return leadComment === undefined && assign === undefined && value.kind === 'object' && value.items.length === 0
}

function commentLines(comments: readonly HclComment[] | undefined): string {
  return comments ? comments.map((comment) => `${comment.text}\n`).join('') : ''
}

function joined(comments: readonly HclComment[]): string {
  return comments.map((comment) => comment.text).join('')
}

function marked(text: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${MARK}`)
}

function indented(text: string): string {
  return text.replace(/(^|\n)(?=[^\n])/g, '$1  ')
}

/** Takes away what was put in front of marked lines. */
function unindented(text: string): string {
  return text.replace(new RegExp(`[^\\n]*${MARK}(?=[^])`, 'g'), '')
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((longest, text) => Math.max(longest, byteLength(text)), 0)
}

function byteLength(text: string): number {
  return toBytes(text).length
}

function lineCount(text: string): number {
  return text.split('\n').length
}

function lineTable(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
