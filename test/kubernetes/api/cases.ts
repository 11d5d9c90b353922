import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

type Step = string | number

/** An object with one change to a valid one, that an API server is asked about. */
export interface ApiCase {
  /** `StatefulSet identity-server: spec.replicas = "2"` */
  readonly id: string
  readonly object: Json
}

/** The valid objects that cases are made of. */
export function bases(): readonly Json[] {
  return parseAllDocuments(readFileSync(join(import.meta.dirname, 'bases.yaml'), 'utf8')).map((document) => document.toJS() as Json)
}

/** Every change of one value, in every base: other types, other values, nothing at all, a field too many. */
export function generatedCases(): readonly ApiCase[] {
  return bases().flatMap((base) => [{ id: `${nameOf(base)}: as it is`, object: base }, ...changesOf(base)])
}

/** One in so many of the generated cases, chosen by their ids, so that one more changes no others. */
export function sampled(cases: readonly ApiCase[], oneIn: number): readonly ApiCase[] {
  return cases.filter(({ id }) => hash(id) % oneIn === 0)
}

export function nameOf(object: Json): string {
  const { kind, metadata } = object as { kind: string; metadata: { name: string } }
  return `${kind} ${metadata.name}`
}

function changesOf(base: Json): readonly ApiCase[] {
  const cases = new Map<string, Json>()
  const name = nameOf(base)
  const put = (way: readonly Step[], value: Json): void => {
    cases.set(
      `${name}: ${way.join('.')} = ${JSON.stringify(value)}`,
      changed(base, way, () => value),
    )
  }
  const drop = (way: readonly Step[]): void => {
    cases.set(
      `${name}: without ${way.join('.')}`,
      changed(base, way, () => undefined),
    )
  }
  each(base, [], (way, value) => {
    // What says which object it is: another one of these is another case.
    if (way[0] === 'apiVersion' || way[0] === 'kind' || way.join('.') === 'metadata' || way.length === 0) return
    drop(way)
    put(way, null)
    if (typeof value === 'string') for (const other of STRINGS) put(way, other)
    else if (typeof value === 'number') for (const other of NUMBERS) put(way, other)
    else if (typeof value === 'boolean') for (const other of [!value, String(value), 1]) put(way, other)
    else if (Array.isArray(value)) {
      for (const other of [[], {}, 'text', [...value, ...value]]) put(way, other as Json)
    } else {
      put([...way, 'bogusField'], 'text')
      for (const other of [{}, [], 'text']) put(way, other)
    }
  })
  put(['bogusField'], 'text')
  return [...cases].map(([id, object]) => ({ id, object }))
}

const STRINGS: readonly Json[] = ['', 'Bogus Value', 'has_underscore', 'a'.repeat(70), 'x'.repeat(300), '../up', '12', 5, true, {}, ['text']]
const NUMBERS: readonly Json[] = [0, -1, 1.5, 70000, 3000000000, '7', 'text', true, {}]

function each(value: Json, way: readonly Step[], visit: (way: readonly Step[], value: Json) => void): void {
  visit(way, value)
  if (Array.isArray(value)) for (const [index, item] of value.entries()) each(item as Json, [...way, index], visit)
  else if (value !== null && typeof value === 'object') for (const [key, inner] of Object.entries(value)) each(inner as Json, [...way, key], visit)
}

/** A copy with another value at a place; `undefined` takes it out. */
export function changed(base: Json, way: readonly Step[], value: () => Json | undefined): Json {
  const copy = structuredClone(base) as Json
  const parent = way.slice(0, -1).reduce<Json>((at, step) => (at as Record<Step, Json>)[step] ?? null, copy) as Record<Step, Json>
  const last = way.at(-1) ?? ''
  const next = value()
  if (next !== undefined) parent[last] = next
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
  return copy
}

/** A value in a case's id. */
export function shown(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 60)}... (${text.length})` : text
}

/** FNV-1a */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}
