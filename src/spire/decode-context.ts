import { literalValue } from '../hcl/literal.ts'
import type { HclToken } from '../hcl/tree.ts'
import type { TablesAtRelease } from './at-release.ts'
import type { DecodeFault } from './decoded.ts'
import { type GoNode, goStart, spanOf } from './go-node.ts'

/** What a decode is told of the file, and where it leaves what it finds. */
export interface DecodeContext {
  readonly json: boolean
  readonly tables: TablesAtRelease
  /** `At L:C: …`, as the library words it. */
  errorAt(offset: number | undefined, message: string): string
  report(fault: DecodeFault): void
}

/** What a value is called: by the library (`.server.bind_port`, behind its `root`), and by us (`server.bind_port`, `clusters[prod]`). */
export interface Name {
  readonly go: string
  readonly path: string
  /** The last key. */
  readonly key: string
}

export function rootName(path: string): Name {
  return { go: '', path, key: '' }
}

export function fieldName(name: Name, key: string): Name {
  return { go: `${name.go}.${key}`, path: name.path === '' ? key : `${name.path}.${key}`, key }
}

export function entryName(name: Name, key: string): Name {
  return { go: `${name.go}.${key}`, path: `${name.path}[${key}]`, key }
}

export function elementName(name: Name, index: number): Name {
  return { go: `${name.go}[${index}]`, path: `${name.path}[${index}]`, key: name.key }
}

/** The library refuses a value for its type. */
export function wrongType(context: DecodeContext, name: Name, node: GoNode, message: string, wanted: string, position = true): void {
  const error = position ? context.errorAt(goStart(node), message) : message
  context.report({ code: 'wrong-type', span: spanOf(node) ?? { start: 0, end: 0 }, path: name.path, error, args: { key: name.key, wanted } })
}

/** What a token stands for; the library crashes on some escapes that its scanner lets through. */
export function tokenText(context: DecodeContext, token: HclToken, name: Name): string {
  const value = literalValue(token, context.json)
  if ('value' in value && typeof value.value === 'string') return value.value
  if ('panic' in value) context.report({ code: 'crash', span: token, path: name.path, error: value.panic, args: { text: token.text } })
  return token.text
}

/** The same for a key that was read before. */
export function keyText(context: DecodeContext, token: HclToken): string {
  if (token.type === 'IDENT') return token.text
  const value = literalValue(token, context.json)
  return 'value' in value ? String(value.value) : token.text
}

/** The items that the library reads into a slice. */
export function sliceItems(node: GoNode): readonly GoNode[] | undefined {
  if (node.kind === 'items') return node.items
  if (node.kind === 'object') return [node]
  return node.kind === 'list' ? node.items : undefined
}

export function isHole(node: GoNode): boolean {
  return node.kind === 'literal' && node.token.type === 'HOLE'
}
