import type { YamlNode, YamlScalar } from './node.ts'

export type PlainValue = string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue }

/** A node as plain data, as kubectl would turn it into JSON. */
export function toValue(node: YamlNode | undefined): PlainValue {
  if (node === undefined) return null
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'sequence':
      return node.items.map(toValue)
    case 'mapping':
      return Object.fromEntries(node.entries.map(({ key, value }) => [String(key.value), toValue(value)]))
  }
}

/** Calls back for every node of a tree, parents first, keys before their values. */
export function walk(node: YamlNode, visit: (node: YamlNode, key: YamlScalar | undefined) => void, key?: YamlScalar): void {
  visit(node, key)
  if (node.kind === 'sequence') for (const item of node.items) walk(item, visit)
  else if (node.kind === 'mapping') for (const entry of node.entries) walk(entry.value, visit, entry.key)
}
