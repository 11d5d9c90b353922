import type { HclToken } from '../hcl/tree.ts'
import {
  type DecodeContext,
  elementName,
  entryName,
  fieldName,
  isHole,
  keyText,
  type Name,
  rootName,
  sliceItems,
  tokenText,
  wrongType,
} from './decode-context.ts'
import { decodeBool, decodeFloat, decodeInt, decodeList, decodeString } from './decode-value.ts'
import type { Decoded, DecodedBlock, DecodedBlocks, DecodedMap } from './decoded.ts'
import { type GoNode, goTypeName, type Item, type Items, itemsOf, openerOf, spanOf } from './go-node.ts'
import type { GoType, KeyRow } from './table.ts'

export type Rows = Readonly<Record<string, KeyRow>>

/**
 * Reads a syntax tree into a struct, as hashicorp/hcl's weak decoder does it (decoder.go at v1.0.1-vault-7), going on where it would stop.
 * @param rows the struct's fields
 */
export function decodeStruct(context: DecodeContext, rows: Rows, node: GoNode, name: Name = rootName('')): DecodedBlock {
  const block = emptyBlock(rows, undefined)
  decodeBlock(context, name, node, block)
  return block
}

function emptyBlock(rows: Rows, key: HclToken | undefined): DecodedBlock {
  return { kind: 'block', key, bad: false, span: undefined, rows, fields: new Map(), strange: [], unused: new Map(), open: false }
}

/** decodeMap; equal names (with regard to case) are read into one entry. */
export function decodeMap(context: DecodeContext, path: Name, element: KeyRow, node: GoNode, before: DecodedMap | undefined): DecodedMap {
  const map = before ?? { kind: 'map', key: undefined, bad: false, span: undefined, open: false, entries: new Map() }
  const inner = node.kind === 'item' ? { kind: 'items' as const, items: [node] } : node.kind === 'object' ? itemsOf(node.items) : node
  if (inner.kind !== 'items') {
    if (isHole(node)) map.open = true
    else {
      map.bad = true
      wrongType(context, path, node, `root${path.go}: not an object type for map (${goTypeName(node)})`, 'a map')
    }
    return map
  }
  const done = new Set<string>()
  for (const item of inner.items) {
    const [token] = item.keys
    if (token === undefined) {
      map.bad = true
      wrongType(context, path, node, `root${path.go}: map must have string keys`, 'a map')
      return map
    }
    if (token.type === 'HOLE') map.open = true
    const name = tokenText(context, token, path)
    if (done.has(name)) continue
    let value: GoNode = item.value
    if (item.keys.length > 1) {
      value = { kind: 'items', items: filter(context, inner, name) }
      done.add(name)
    }
    const entry = map.entries.get(name)
    const decoded = decodeInto(context, entryName(path, name), element, element.type, value, token, entry?.value)
    decoded.key = token
    if ('span' in decoded) decoded.span = item.origin
    if (entry) entry.value = decoded
    else map.entries.set(name, { name, token, value: decoded })
  }
  return map
}

function decodeBlock(context: DecodeContext, name: Name, node: GoNode, target: DecodedBlock): void {
  const list = structItems(node)
  if (list === undefined) {
    if (isHole(node)) target.open = true
    else {
      target.bad = true
      const inner = node.kind === 'item' ? node.value : node
      wrongType(context, name, inner, `root${name.go}: not an object type for struct (${goTypeName(inner)})`, 'a block')
    }
    return
  }
  const keys = list.items.map(({ keys: [token] }) => (token ? keyText(context, token).toLowerCase() : ''))
  const used = new Set<string>()
  for (const key in target.rows) {
    const row = target.rows[key]
    const wanted = key.toLowerCase()
    if (!row || !keys.includes(wanted) || !context.tables.knows(row)) continue
    used.add(wanted)
    const found = list.items.filter((_, index) => keys[index] === wanted).map((item) => ({ ...item, keys: item.keys.slice(1) }))
    decodeField(context, fieldName(name, key), key, row, found, target)
  }
  noteStrangeKeys(context, name, list, keys, used, target)
}

function structItems(node: GoNode): Items | undefined {
  const inner = node.kind === 'item' ? node.value : node
  if (node.kind === 'item' && inner.kind === 'literal') return { kind: 'items', items: [node] }
  if (inner.kind === 'object') return itemsOf(inner.items)
  return inner.kind === 'items' ? inner : undefined
}

function decodeField(context: DecodeContext, path: Name, key: string, row: KeyRow, found: readonly Item[], target: DecodedBlock): void {
  const type = context.tables.typeOf(row)
  const labelled = found.filter((item) => item.keys.length > 0)
  const plain = found.filter((item) => item.keys.length === 0)
  const writings: { node: GoNode; opener: HclToken | undefined }[] = []
  const [first] = labelled
  if (first) writings.push({ node: { kind: 'items', items: labelled }, opener: openerOf(first) })
  for (const item of plain) writings.push({ node: item.value.kind === 'object' ? itemsOf(item.value.items) : item.value, opener: openerOf(item) })
  reportRepetition(context, path, key, type, writings)
  for (const { node, opener } of writings) {
    const value = decodeInto(context, path, row, type, node, opener, target.fields.get(key))
    if (value.kind !== 'node') value.key = opener
    target.fields.set(key, value)
  }
  const value = target.fields.get(key)
  const last = found.at(-1)
  if (value && last && 'span' in value) value.span = last.origin.value.kind === 'list' ? last.origin.value : last.origin
}

/** Reads one writing of a key into what the writings before it made. */
function decodeInto(
  context: DecodeContext,
  path: Name,
  row: KeyRow,
  type: GoType,
  node: GoNode,
  opener: HclToken | undefined,
  before: Decoded | undefined,
): Decoded {
  switch (type) {
    case 'string':
      return decodeString(context, path, node)
    case 'int':
      return decodeInt(context, path, node)
    case 'float':
      return decodeFloat(context, path, node)
    case 'bool':
      return decodeBool(context, path, node)
    case 'list':
      return decodeList(context, path, node, before?.kind === 'list' ? before : undefined)
    case 'node':
      if (before?.kind !== 'node') return { kind: 'node', key: opener, bad: false, node }
      if (isOld(context) && opener) {
        context.report({ code: 'crash', span: opener, path: path.path, error: 'reflect: Elem of invalid type ast.Node', args: { key: path.key } })
        return before
      }
      // The library looks at the first node as at a struct to read into, and finds none of its fields.
      if (structItems(node) === undefined && !isHole(node)) {
        before.bad = true
        wrongType(context, path, node, `root${path.go}: not an object type for struct (${goTypeName(node)})`, 'a block')
      }
      return before
    case 'block': {
      const merged = before?.kind === 'block' && !(isOld(context) && !EMBEDDED.has(path.key))
      const block = merged ? before : emptyBlock(row.keys ?? {}, opener)
      decodeBlock(context, path, node, block)
      return block
    }
    case 'blocks':
      return decodeBlocks(context, path, row, node, before?.kind === 'blocks' ? before : undefined, opener)
    case 'map':
    case 'strings':
    case 'lists': {
      const element: GoType = type === 'map' ? 'block' : type === 'strings' ? 'string' : 'list'
      return decodeMap(context, path, { ...row, type: element }, node, before?.kind === 'map' ? before : undefined)
    }
  }
}

/** Before 1.11.1 (hcl v1.0.1-vault-5) the second writing of a block takes the first one's place, but for those that are no pointers in Go. */
const EMBEDDED = new Set(['experimental', 'ratelimit', 'telemetry', 'health_checks', 'sds', 'root_cert_spec'])

function isOld(context: DecodeContext): boolean {
  return context.tables.isAtLeast('1.11.1') === false
}

/** decodeSlice of structs: of a block, every attribute becomes an element of its own. */
function decodeBlocks(
  context: DecodeContext,
  path: Name,
  row: KeyRow,
  node: GoNode,
  before: DecodedBlocks | undefined,
  opener: HclToken | undefined,
): DecodedBlocks {
  const blocks = before ?? { kind: 'blocks', key: undefined, bad: false, span: undefined, open: false, elements: [] }
  const nodes = sliceItems(node)
  if (nodes === undefined) {
    if (isHole(node)) blocks.open = true
    else {
      blocks.bad = true
      wrongType(context, path, node, `unknown slice type: ${goTypeName(node)}`, 'a list')
    }
    return blocks
  }
  const span = opener ?? spanOf(node)
  if (node.kind === 'items' && span) {
    context.report({ code: 'block-for-list', span, path: path.path, error: undefined, args: { key: path.key, elements: String(nodes.length) } })
  }
  nodes.forEach((element, index) => {
    const block = emptyBlock(row.keys ?? {}, undefined)
    block.span = spanOf(element)
    decodeBlock(context, elementName(path, index), expandObject(element), block)
    blocks.elements.push(block)
  })
  return blocks
}

/** Undoes what the JSON parser's flattening did to an element with one key and one name. */
function expandObject(node: GoNode): GoNode {
  if (node.kind !== 'item' || node.keys.length !== 2) return node
  return { ...node, keys: node.keys.slice(0, 1), value: { kind: 'items', items: [{ ...node, keys: node.keys.slice(1) }] } }
}

/** ObjectList.Filter: the items under a key, in any case, with that key taken off. */
function filter(context: DecodeContext, list: Items, key: string): readonly Item[] {
  const wanted = key.toLowerCase()
  const found: Item[] = []
  for (const item of list.items) {
    const [token] = item.keys
    if (token && keyText(context, token).toLowerCase() === wanted) found.push({ ...item, keys: item.keys.slice(1) })
  }
  return found
}

/** What is written in a block that is none of its keys, and what the library's own record of unused keys (`unusedKeyPositions`) makes of it. */
function noteStrangeKeys(context: DecodeContext, name: Name, list: Items, keys: readonly string[], used: ReadonlySet<string>, target: DecodedBlock): void {
  list.items.forEach((item, index) => {
    const [token] = item.keys
    if (!token || used.has(keys[index] ?? '')) return
    tokenText(context, token, name)
    if (!context.json && item.origin.keys.indexOf(token) > 0) {
      // The library takes a label for a key inside: what stands in the block is lost with it.
      context.report({ code: 'stray-label', span: token, path: name.path, error: undefined, args: { key: name.key, label: keyText(context, token) } })
    } else if (token.type !== 'HOLE') target.strange.push(token)
  })
  let unused: Map<string, HclToken[]> | undefined
  list.items.forEach((item, index) => {
    if (index > 0 && item.keys.length > 1) return
    for (const token of item.keys) {
      if (!context.json && token.type !== 'IDENT') continue
      const text = keyText(context, token)
      if (used.has(text.toLowerCase())) continue
      unused ??= new Map()
      unused.set(text, [...(unused.get(text) ?? []), token])
    }
  })
  if (unused) target.unused = unused
}

function reportRepetition(context: DecodeContext, path: Name, key: string, type: GoType, writings: readonly { opener: HclToken | undefined }[]): void {
  const scalar = type === 'string' || type === 'int' || type === 'bool' || type === 'float'
  if (!scalar && type !== 'node') return
  const first = writings[0]?.opener
  for (const { opener } of writings.slice(1)) {
    if (!opener || !first) continue
    const related = [{ span: first, message: scalar ? 'the first time, which the last one undoes' : 'the first one, which is the only one that counts' }]
    context.report({ code: scalar ? 'duplicate-attribute' : 'second-block', span: opener, path: path.path, error: undefined, args: { key }, related })
  }
}
