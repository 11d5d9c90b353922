import { expect, test } from 'vitest'
import releases from '../../schemas/kubernetes/releases.json' with { type: 'json' }
import table from '../../schemas/kubernetes/types.json' with { type: 'json' }
import { apiKind, objectType, type ValueType } from '../../src/kubernetes/api/types.ts'

const TYPES = Object.entries(table.types)

test('a field is written as a name, a type and releases', () => {
  const field =
    /^[\w$.-]+!? (=[^;]*|(any|string|boolean|int32|int64|double|number|quantity|int-or-string|date-time|byte|[A-Z][\w.]*|[a-z]+\.v\d\w*\.[A-Z]\w*)(\[\]|\{\})*)( \d\.\d+)?( -\d\.\d+)?$/
  expect(TYPES.flatMap(([name, fields]) => fields.split('; ').flatMap((one) => (field.test(one) ? [] : [`${name}: ${one}`])))).toEqual([])
})

test('every type that is named is there, and every type is reached from a kind', () => {
  const reached = new Set<string>()
  const visit = (type: ValueType): void => {
    if (type.is === 'list') visit(type.items)
    else if (type.is === 'map') visit(type.values)
    else if (type.is === 'object') reach(type.name)
  }
  const reach = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    for (const { type } of objectType(name).fields.values()) visit(type)
  }
  for (const kind of Object.values(table.kinds)) reach(kind.split(' ')[0] ?? '')
  expect([...reached].sort()).toEqual(TYPES.map(([name]) => name).sort())
})

test('a field that is demanded is one of its type, and one that every release has', () => {
  const wrong = TYPES.flatMap(([name]) => {
    const { fields, required } = objectType(name)
    return required.filter((field) => fields.get(field)?.removed !== undefined).map((field) => `${name}.${field}`)
  })
  expect(wrong).toEqual([])
})

test('what took the place of a removed API is an API', () => {
  const gone = releases.removed.flatMap(({ kinds, use }) => kinds.map((kind) => [use, kind] as const))
  const known = new Set(Object.keys(table.kinds).map((key) => key.slice(key.lastIndexOf('/') + 1)))
  expect(gone.filter(([use, kind]) => use !== undefined && known.has(kind) && apiKind(use, kind) === undefined)).toEqual([])
  expect(releases.removed.filter(({ removed }) => !/^1\.\d+$/.test(removed))).toEqual([])
})
