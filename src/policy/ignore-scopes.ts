import type { HclFile, HclItem, HclValue } from '../hcl/tree.ts'
import type { Place, SourceFile } from '../text/source-file.ts'
import type { YamlDocument, YamlMapping, YamlNode } from '../yaml/node.ts'
import { commentMark, listMark, type MarkResult } from './ignore-mark.ts'

/** A mark in the input, and the stretch of the file that it holds for. */
export interface ScopedMark {
  readonly by: 'comment' | 'annotation'
  readonly result: MarkResult
  /** The comment, or the annotation's value. */
  readonly place: Place
  readonly scope: Place
}

const ANNOTATION = 'spire-lint/ignore'

/** The marks in a document's comments and in its objects' annotations. */
export function marksInYaml(document: YamlDocument): readonly ScopedMark[] {
  const { file, place: whole } = document
  if (!file.text.slice(whole.start, whole.end).includes('spire-lint')) return []
  const comments = document.comments.flatMap(({ text, place }): ScopedMark[] => {
    const result = commentMark(text)
    return result.is === 'none' ? [] : [{ by: 'comment', result, place, scope: yamlScope(document, place) }]
  })
  return [...comments, ...annotations(document.root)]
}

/** The marks in a config's comments. */
export function marksInHcl({ source, items, comments }: HclFile): readonly ScopedMark[] {
  return comments.flatMap(({ text, start, end }): ScopedMark[] => {
    const result = commentMark(text.replace(/^(#|\/\/|\/\*)|\*\/$/g, ''))
    if (result.is === 'none') return []
    const line = lineAround(source.text, start, end)
    const alone = source.text.slice(line.start, start).trim() === ''
    const next = alone ? nextContent(source.text, end, /^\s*(#|\/\/|\/\*)/) : undefined
    const item = next && findItem(items, source.text, next.start)
    const span = item ?? next ?? line
    return [{ by: 'comment', result, place: source.trace(start, end).place, scope: source.trace(span.start, span.end).place }]
  })
}

/** Behind something: that line. On a line of its own: what begins on the next line, to its end; above an object's first line, all of the object. */
function yamlScope(document: YamlDocument, comment: Place): Place {
  const { file, root } = document
  const line = lineAround(file.text, comment.start, comment.end)
  if (file.text.slice(line.start, comment.start).trim() !== '') return file.place(line.start, line.end)
  const next = nextContent(file.text, comment.end, /^\s*#/)
  if (!next || !root) return file.place(line.start, line.end)
  if (root.place.start >= next.start && root.place.start <= next.end) return root.place
  return startingIn(root, file, next) ?? file.place(next.start, next.end)
}

interface Line {
  readonly start: number
  readonly end: number
}

function lineAround(text: string, start: number, end: number): Line {
  const after = text.slice(end).search(/[\r\n]/)
  return { start: Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1, end: after < 0 ? text.length : end + after }
}

/** The next line with something on it that is no comment. */
function nextContent(text: string, from: number, comment: RegExp): Line | undefined {
  let line = lineAround(text, from, from)
  while (line.end < text.length) {
    line = lineAround(text, line.end + 1, line.end + 1)
    const content = text.slice(line.start, line.end)
    if (content.trim() !== '' && !comment.test(content)) return line
  }
  return undefined
}

/** The outermost entry or item that begins on a line. */
function startingIn(node: YamlNode, file: SourceFile, line: Line): Place | undefined {
  if (node.alias || node.kind === 'scalar') return undefined
  const parts =
    node.kind === 'mapping'
      ? node.entries.map(({ key, value }) => ({ start: key.place.start, value }))
      : node.items.map((value) => ({ start: value.place.start, value }))
  for (const { start, value } of parts) {
    const end = Math.max(start, value.alias?.end ?? value.place.end)
    if (start >= line.start && start <= line.end) return file.place(start, Math.max(end, line.end))
    const inner = start < line.start && end >= line.start ? startingIn(value, file, line) : undefined
    if (inner) return inner
  }
  return undefined
}

function findItem(items: readonly HclItem[], text: string, lineStart: number): Line | undefined {
  const end = lineAround(text, lineStart, lineStart).end
  for (const item of items) {
    if (item.start >= lineStart && item.start <= end) return { start: item.start, end: item.end }
    const inner =
      item.start < lineStart && item.end >= lineStart
        ? itemsIn(item.value)
            .map((one) => findItem(one, text, lineStart))
            .find((one) => one)
        : undefined
    if (inner) return inner
  }
  return undefined
}

function itemsIn(value: HclValue): readonly (readonly HclItem[])[] {
  if (value.kind === 'object') return [value.items]
  return value.kind === 'list' ? value.items.flatMap(itemsIn) : []
}

function annotations(root: YamlNode | undefined): readonly ScopedMark[] {
  return objectsIn(root).flatMap((object): ScopedMark[] => {
    const value = mappingAt(mappingAt(object, 'metadata'), 'annotations')?.get(ANNOTATION)?.value
    if (value?.kind !== 'scalar') return []
    return [{ by: 'annotation', result: listMark(value.source), place: value.alias ?? value.place, scope: object.place }]
  })
}

function objectsIn(root: YamlNode | undefined): readonly YamlMapping[] {
  if (root?.kind !== 'mapping') return []
  const kind = root.get('kind')?.value
  const items = root.get('items')?.value
  const list = kind?.kind === 'scalar' && kind.source.endsWith('List') && items?.kind === 'sequence'
  return list ? items.items.flatMap((item) => (item.kind === 'mapping' ? [item] : [])) : [root]
}

function mappingAt(mapping: YamlMapping | undefined, key: string): YamlMapping | undefined {
  const value = mapping?.get(key)?.value
  return value?.kind === 'mapping' ? value : undefined
}
