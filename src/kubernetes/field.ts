import { type Answer, absent, known, unknown } from '../text/answer.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'
import type { YamlMapping, YamlNode, YamlScalar, YamlSequence } from '../yaml/node.ts'

type Element<T> = NonNullable<T> extends readonly (infer E)[] ? E : never
type Value<T> = NonNullable<T> extends Readonly<Record<string, infer V>> ? V : never

/** A field of an object as `kubernetes-types` names it, over the YAML node that holds it (or over nothing). */
export class Field<T> {
  readonly node: YamlNode | undefined
  /** The value's place; where the field is left out, the place of what should hold it. */
  readonly place: Place
  /** The key that names the field, where it is written. */
  readonly key: YamlScalar | undefined

  constructor(node: YamlNode | undefined, place: Place, key?: YamlScalar) {
    this.node = node
    this.place = place
    this.key = key
  }

  /** Written, and not `null`. */
  get exists(): boolean {
    return this.node !== undefined && !(this.node.kind === 'scalar' && this.node.value === null)
  }

  get mapping(): YamlMapping | undefined {
    return this.node?.kind === 'mapping' ? this.node : undefined
  }

  get sequence(): YamlSequence | undefined {
    return this.node?.kind === 'sequence' ? this.node : undefined
  }

  get scalar(): YamlScalar | undefined {
    return this.node?.kind === 'scalar' && this.node.value !== null ? this.node : undefined
  }

  get<K extends keyof NonNullable<T> & string>(name: K): Field<NonNullable<T>[K]> {
    return this.#child(name)
  }

  /** An entry of a map with free keys (labels, data). */
  entry(name: string): Field<Value<T>> {
    return this.#child(name)
  }

  /** All entries of a map with free keys, in the order of the file. */
  entries(): readonly (readonly [name: string, field: Field<Value<T>>])[] {
    return (this.mapping?.entries ?? []).map((entry) => [entry.key.source, new Field<Value<T>>(entry.value, placeOf(entry.value, entry.key), entry.key)])
  }

  items(): readonly Field<Element<T>>[] {
    return (this.sequence?.items ?? []).map((item) => new Field<Element<T>>(item, item.place))
  }

  /** The string that is written here; undefined where nothing or something else is. */
  get string(): string | undefined {
    return typeof this.scalar?.value === 'string' ? this.scalar.value : undefined
  }

  get number(): number | undefined {
    return typeof this.scalar?.value === 'number' ? this.scalar.value : undefined
  }

  get boolean(): boolean | undefined {
    return typeof this.scalar?.value === 'boolean' ? this.scalar.value : undefined
  }

  /** The scalar's text, mapped to the file. */
  get mapped(): MappedText | undefined {
    return this.scalar?.mapped
  }

  /** What the field says, where `type` is what the API server takes. */
  answer(type: 'string'): Answer<string>
  answer(type: 'number'): Answer<number>
  answer(type: 'boolean'): Answer<boolean>
  answer(type: 'string' | 'number' | 'boolean'): Answer<string | number | boolean> {
    if (!this.exists) return absent(this.place)
    const value = this.scalar?.value
    return value !== null && typeof value === type && value !== undefined ? known(value, this.place) : unknown('the field has another type')
  }

  #child<U>(name: string): Field<U> {
    const entry = this.mapping?.get(name)
    return entry ? new Field<U>(entry.value, placeOf(entry.value, entry.key), entry.key) : new Field<U>(undefined, this.key?.place ?? this.place)
  }
}

/** The smallest text that a person would change: what is written, else the key; through an alias, the alias. */
function placeOf(value: YamlNode, key: YamlScalar): Place {
  if (value.alias) return { ...value.alias, via: [value.place] }
  if (value.kind === 'scalar') return value.place.end > value.place.start ? value.place : key.place
  return value.flow ? value.place : key.place
}
