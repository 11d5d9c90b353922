import type { HclItem, HclValue } from './tree.ts'

/**
 * Turns JSON's nested objects and lists of objects into the labelled items that HCL would have (json/parser/flatten.go):
 * an object whose members are all objects gives each of them its key, a list of objects gives each element its key.
 */
export function flatten(items: readonly HclItem[]): readonly HclItem[] {
  const flat: HclItem[] = []
  const frontier = [...items]
  for (let item = frontier.pop(); item; item = frontier.pop()) {
    const parts = partsOf(item)
    if (parts) frontier.push(...parts)
    else flat.push(item)
  }
  return flat.reverse().map((item) => ({ ...item, value: flattenInside(item.value) }))
}

/** The items that an item breaks into, or undefined where it stays whole. */
function partsOf({ keys, assign, value }: HclItem): readonly HclItem[] | undefined {
  if (value.kind === 'literal' || value.items.length === 0) return undefined
  if (value.kind === 'list') {
    if (!value.items.every((one) => one.kind === 'object')) return undefined
    return value.items.map((one) => ({ start: one.start, end: one.end, keys, assign, value: one }))
  }
  if (!value.items.every((one) => one.value.kind === 'object')) return undefined
  return value.items.map((one) => ({ start: one.start, end: one.end, keys: [...keys, ...one.keys], assign, value: one.value }))
}

function flattenInside(value: HclValue): HclValue {
  switch (value.kind) {
    case 'literal':
      return value
    case 'list':
      return { ...value, items: value.items.map(flattenInside) }
    case 'object':
      return { ...value, items: flatten(value.items) }
  }
}
