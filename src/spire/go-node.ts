import type { HclItem, HclLiteral, HclToken, HclValue } from '../hcl/tree.ts'

/**
 * The syntax nodes that SPIRE's library walks while it decodes (hcl/ast at v1.0.1-vault-7): our tree's values, an item with some of its keys
 * taken off (`ObjectItem`), and a list of such items (`ObjectList`), which the library makes on the way.
 */
export type GoNode = HclValue | Item | Items

export interface Item {
  readonly kind: 'item'
  readonly keys: readonly HclToken[]
  readonly value: HclValue | Items
  readonly origin: HclItem
}

export interface Items {
  readonly kind: 'items'
  readonly items: readonly Item[]
}

export function itemsOf(items: readonly HclItem[]): Items {
  return { kind: 'items', items: items.map((origin) => ({ kind: 'item', keys: origin.keys, value: origin.value, origin })) }
}

/** `%T` */
export function goTypeName(node: GoNode): string {
  switch (node.kind) {
    case 'literal':
      return '*ast.LiteralType'
    case 'list':
      return '*ast.ListType'
    case 'object':
      return '*ast.ObjectType'
    case 'item':
      return '*ast.ObjectItem'
    case 'items':
      return '*ast.ObjectList'
  }
}

/** Where a node stands to the library, as an offset; undefined where it does not know (`At -:`). */
export function goStart(node: GoNode): number | undefined {
  switch (node.kind) {
    case 'literal':
    case 'list':
    case 'object':
      return node.start
    case 'item':
      return node.keys[0]?.start
    case 'items':
      return node.items[0]?.keys[0]?.start
  }
}

/** The smallest text of a node that a person would change. */
export function spanOf(node: GoNode): { readonly start: number; readonly end: number } | undefined {
  switch (node.kind) {
    case 'literal':
    case 'list':
    case 'object':
      return node
    case 'item':
      return node.origin.keys[0] ?? node.origin
    case 'items':
      return node.items[0]?.origin.keys[0]
  }
}

/** The key that an item was found by: the last one that was taken off. */
export function openerOf(item: Item): HclToken | undefined {
  return item.origin.keys[item.origin.keys.length - item.keys.length - 1] ?? item.origin.keys[0]
}

export type { HclItem, HclLiteral, HclToken, HclValue }
