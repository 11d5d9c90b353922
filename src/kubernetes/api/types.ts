import table from '../../../schemas/kubernetes/types.json' with { type: 'json' }

/** What a field may hold. */
export type ValueType =
  | { readonly is: 'scalar'; readonly of: ScalarType }
  | { readonly is: 'values'; readonly values: readonly string[] }
  | { readonly is: 'list'; readonly items: ValueType }
  | { readonly is: 'map'; readonly values: ValueType }
  | { readonly is: 'object'; readonly name: string }
  | { readonly is: 'any' }

export type ScalarType = 'string' | 'boolean' | 'int32' | 'int64' | 'double' | 'number' | 'quantity' | 'int-or-string' | 'date-time' | 'byte'

export interface FieldType {
  readonly type: ValueType
  /** The API server refuses the object without it. */
  readonly required: boolean
  /** The first release that has it, of those that were compared; undefined where all have. */
  readonly since: string | undefined
  /** The first release that has it no more. */
  readonly removed: string | undefined
}

export interface ObjectType {
  readonly name: string
  readonly fields: ReadonlyMap<string, FieldType>
  readonly required: readonly string[]
}

/** A kind of the API server, or of a CustomResourceDefinition (`custom`: judged by its schema instead of Go's decoder). */
export interface ApiKind {
  readonly type: string
  readonly custom: boolean
}

interface Table {
  readonly releases: readonly string[]
  readonly kinds: Readonly<Record<string, string>>
  readonly types: Readonly<Record<string, string>>
}

/** The casts are the data's edge: its shape is what its generator's test checks. */
const { kinds: KINDS, types: TYPES }: Table = table

/** What is known of an `apiVersion` and a kind. */
export function apiKind(apiVersion: string, kind: string): ApiKind | undefined {
  const key = `${apiVersion}/${kind}`
  const [type, custom] = Object.hasOwn(KINDS, key) ? (KINDS[key] ?? '').split(' ') : []
  return type === undefined ? undefined : { type, custom: custom === 'custom' }
}

/** Every `apiVersion/Kind` that the table has. */
export function apiKinds(): readonly string[] {
  return Object.keys(KINDS)
}

const read = new Map<string, ObjectType>()

/** A type of the table, read from its text when it is first asked for. */
export function objectType(name: string): ObjectType {
  let type = read.get(name)
  if (type === undefined) {
    type = readType(name, TYPES[name] ?? '')
    read.set(name, type)
  }
  return type
}

function readType(name: string, text: string): ObjectType {
  const fields = new Map<string, FieldType>()
  const required: string[] = []
  for (const part of text.split('; ')) {
    const [, field = '', mark, code = '', since, removed] = FIELD.exec(part) ?? []
    if (field === '') continue
    fields.set(field, { type: valueType(code), required: mark === '!', since, removed })
    if (mark === '!') required.push(field)
  }
  return { name, fields, required }
}

/** `name! code since -removed`; values of an enumeration may have blanks. */
const FIELD = /^([^ !]+)(!?) (.*?)(?: (\d\.\d+))?(?: -(\d\.\d+))?$/

const types = new Map<string, ValueType>()

function valueType(code: string): ValueType {
  let type = types.get(code)
  if (type === undefined) {
    type = readValueType(code)
    types.set(code, type)
  }
  return type
}

function readValueType(code: string): ValueType {
  if (code.endsWith('[]')) return { is: 'list', items: valueType(code.slice(0, -2)) }
  if (code.endsWith('{}')) return { is: 'map', values: valueType(code.slice(0, -2)) }
  if (code.startsWith('=')) return { is: 'values', values: code.slice(1).split('|') }
  if (code === 'any') return { is: 'any' }
  return isScalar(code) ? { is: 'scalar', of: code } : { is: 'object', name: code }
}

const SCALARS: ReadonlySet<string> = new Set<ScalarType>([
  'string',
  'boolean',
  'int32',
  'int64',
  'double',
  'number',
  'quantity',
  'int-or-string',
  'date-time',
  'byte',
])

function isScalar(code: string): code is ScalarType {
  return SCALARS.has(code)
}
