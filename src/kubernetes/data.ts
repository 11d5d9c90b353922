import type { ConfigMap, Secret } from 'kubernetes-types/core/v1.js'
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts'
import type { Field } from './field.ts'
import { type KubernetesObject, typed } from './object.ts'

/** One key of a ConfigMap or a Secret. */
export interface Entry {
  readonly key: string
  readonly field: Field<string>
  /** Undefined where it is not text, or not readable from here. A Secret's base64 is mapped as a whole. */
  readonly text: MappedText | undefined
  readonly binary: boolean
}

/** The key of a ConfigMap or a Secret, undefined where the object does not have it. */
export function entryOf(object: KubernetesObject, key: string): Entry | undefined {
  return entriesOf(object).find((entry) => entry.key === key)
}

/** All keys of a ConfigMap or a Secret; `stringData` wins over `data`, as the API server writes it over. */
export function entriesOf(object: KubernetesObject): readonly Entry[] {
  const entries = new Map<string, Entry>()
  const add = (fields: readonly (readonly [string, Field<string>])[], read: (key: string, field: Field<string>) => Entry): void => {
    for (const [key, field] of fields) entries.set(key, read(key, field))
  }
  if (object.kind === 'Secret') {
    const secret = typed<Secret>(object)
    add(secret.get('data').entries(), encoded)
    add(secret.get('stringData').entries(), plain)
  } else {
    const map = typed<ConfigMap>(object)
    add(map.get('data').entries(), plain)
    add(map.get('binaryData').entries(), (key, field) => ({ key, field, text: undefined, binary: true }))
  }
  return [...entries.values()]
}

function plain(key: string, field: Field<string>): Entry {
  return { key, field, text: field.mapped, binary: false }
}

function encoded(key: string, field: Field<string>): Entry {
  const text = decode(field.scalar?.source ?? '')
  const mapped = text === undefined ? undefined : new MappedTextBuilder(field.place.file, field.place.start).foreign(text, field.place, []).build()
  return { key, field, text: mapped, binary: false }
}

function decode(base64: string): string | undefined {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'))
  } catch {
    return undefined
  }
}
