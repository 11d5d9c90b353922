/**
 * A value that a template works on. `type` is Go's name of its type, which messages show; `any` where it is not known here. Something that
 * cannot be known from the input has a type all the same, and a text that stands for it.
 */
export type GoValue =
  | { readonly is: 'scalar'; readonly type: string; readonly value: string | number | boolean }
  /** `complete`: there are no other keys. */
  | { readonly is: 'map'; readonly type: string; readonly entries: ReadonlyMap<string, GoValue>; readonly complete: boolean }
  | { readonly is: 'list'; readonly type: string; readonly items: readonly GoValue[] }
  | { readonly is: 'struct'; readonly type: string; readonly fields: ReadonlyMap<string, GoValue> }
  | { readonly is: 'nil'; readonly type: string }
  /** What a missing key of a map gives. */
  | { readonly is: 'none' }
  | { readonly is: 'unknown'; readonly type: string; readonly standIn: string }

/** Go's struct types by name, as far as they are known: each field's name and type. */
export type GoTypes = ReadonlyMap<string, ReadonlyMap<string, string>>

export function goString(value: string, type = 'string'): GoValue {
  return { is: 'scalar', type, value }
}

export function goUnknown(type: string, standIn = '<unknown>'): GoValue {
  return { is: 'unknown', type, standIn }
}

/** A value of a field that is not set, as Go has it. */
export function zeroOf(type: string): GoValue {
  if (type === 'string' || type === 'types.UID') return { is: 'scalar', type, value: '' }
  if (type === 'bool') return { is: 'scalar', type, value: false }
  if (type === 'int64' || type === 'int32' || type === 'int') return { is: 'scalar', type, value: 0 }
  if (type.startsWith('map[')) return { is: 'map', type, entries: new Map(), complete: true }
  if (type.startsWith('[]')) return { is: 'list', type, items: [] }
  return type.startsWith('*') ? { is: 'nil', type } : goUnknown(type)
}

/** Whether a value counts as true; undefined where that cannot be known (Go: text/template/exec.go, IsTrue). */
export function truth(value: GoValue): boolean | undefined {
  switch (value.is) {
    case 'scalar':
      return value.value !== '' && value.value !== 0 && value.value !== false
    case 'map':
      return value.entries.size > 0 || (value.complete ? false : undefined)
    case 'list':
      return value.items.length > 0
    case 'struct':
      return true
    case 'nil':
    case 'none':
      return false
    default:
      return undefined
  }
}

/** What a template prints of a value: a text, or undefined where that cannot be known. */
export function printed(value: GoValue): string | undefined {
  switch (value.is) {
    case 'scalar':
      return String(value.value)
    case 'none':
      return '<no value>'
    case 'nil':
      return '<nil>'
    case 'list': {
      const items = value.items.map(printed)
      return items.includes(undefined) ? undefined : `[${items.join(' ')}]`
    }
    case 'map': {
      if (!value.complete) return undefined
      const entries = [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${key}:${printed(one) ?? ''}`)
      return [...value.entries.values()].some((one) => printed(one) === undefined) ? undefined : `map[${entries.join(' ')}]`
    }
    default:
      return undefined
  }
}
