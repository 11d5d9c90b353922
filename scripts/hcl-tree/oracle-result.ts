import { literalValue } from '../../src/hcl/literal.ts'
import { parseHcl } from '../../src/hcl/parse.ts'
import type { HclComment, HclItem, HclToken, HclValue } from '../../src/hcl/tree.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import type { Json } from './go-json.ts'
import { type At, positionsOf } from './go-positions.ts'

type Fields = Readonly<Record<string, Json>>

/** What `parseHcl` answers, as the oracle program shows it; bytes that are not UTF-8 are lone surrogates (see `decodeBytes`). */
export function oracleResult(text: string): Fields {
  const result = parseHcl(mappedFile(new SourceFile('text', text), 0))
  if (!result.ok) return { format: result.format, [result.error.panic ? 'panic' : 'error']: result.error.message }
  const { format, items, commentGroups } = result.file
  const shape = format === 'json' ? jsonShape(positionsOf(text, false)) : hclShape(positionsOf(text, true))
  return {
    format,
    ...(items.length > 0 && { items: items.map((item) => itemShape(item, shape)) }),
    ...(commentGroups.length > 0 && { comments: commentGroups.map((group) => commentsShape(group, shape)) }),
  }
}

/** JSON trees have no positions but those of the colons. */
interface Shape {
  readonly json: boolean
  readonly at: At
  readonly assignAt: At
}

function hclShape(at: At): Shape {
  return { json: false, at, assignAt: at }
}

function jsonShape(at: At): Shape {
  return { json: true, at: () => null, assignAt: at }
}

function itemShape(item: HclItem, shape: Shape): Json {
  return {
    keys: item.keys.map((key) => tokenShape(key, shape)),
    assign: item.assign ? shape.assignAt(item.assign.start) : null,
    value: valueShape(item.value, shape),
    ...attached(item, shape),
  }
}

function valueShape(value: HclValue, shape: Shape): Json {
  switch (value.kind) {
    case 'object':
      return { kind: 'object', lbrace: shape.at(value.start), rbrace: shape.at(value.end - 1), items: value.items.map((item) => itemShape(item, shape)) }
    case 'list':
      return { kind: 'list', lbrack: shape.at(value.start), rbrack: shape.at(value.end - 1), list: value.items.map((one) => valueShape(one, shape)) }
    case 'literal':
      return { kind: 'literal', ...tokenShape(value.token, shape), ...attached(value, shape) }
  }
}

function tokenShape(token: HclToken, shape: Shape): Fields {
  const decoded = literalValue(token, shape.json)
  return {
    token: token.type,
    text: token.text,
    value: 'value' in decoded ? (typeof decoded.value === 'bigint' ? decoded.value.toString() : decoded.value) : null,
    ...('panic' in decoded && { panic: decoded.panic }),
    ...('error' in decoded && { panic: decoded.error }),
    pos: shape.at(token.start),
    ...(shape.json && token.type === 'STRING' && token.text !== '' && { json: true }),
  }
}

type Commented = { readonly leadComment?: readonly HclComment[]; readonly lineComment?: readonly HclComment[] }

function attached({ leadComment, lineComment }: Commented, shape: Shape): Fields {
  return {
    ...(leadComment && { leadComment: commentsShape(leadComment, shape) }),
    ...(lineComment && { lineComment: commentsShape(lineComment, shape) }),
  }
}

function commentsShape(comments: readonly HclComment[], shape: Shape): Json {
  return comments.map((comment) => ({ text: comment.text, pos: shape.at(comment.start) }))
}
