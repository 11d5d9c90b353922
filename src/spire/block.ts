import { type Answer, absent, known, unknown } from '../text/answer.ts'
import { nearest } from '../text/did-you-mean.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'
import type { Block, Element, NamedBlock } from './config.ts'
import type { ConfigView } from './config-view.ts'
import { decodeStruct, type Rows } from './decode.ts'
import { type DecodeContext, rootName } from './decode-context.ts'
import { decodeString } from './decode-value.ts'
import type { Decoded, DecodedBlock, DecodedNode, DecodedScalar } from './decoded.ts'
import { parseDuration } from './duration.ts'
import { spanOf } from './go-node.ts'
import { mappedString } from './mapped-string.ts'
import type { KeyRow } from './table.ts'

const NOT_READ = 'the config does not parse'
const NOT_DECODED = 'the value is of another type than SPIRE reads'
const MISSPELT = 'it may be what is written under a name that SPIRE does not know'
const HOLE_INSIDE = 'the value depends on a variable that is not set here'

/** A block over what was decoded, or over nothing. */
export class DecodedConfigBlock implements Block {
  readonly place: Place
  readonly extent: Place
  readonly path: string
  readonly rows: Rows
  /** The file that the block is read from. */
  readonly view: ConfigView
  /** What was decoded; undefined where nobody wrote the block. */
  readonly decoded: DecodedBlock | undefined

  /** It is written, under a name that SPIRE does not know. */
  readonly #lost: boolean

  /** @param outer the place to answer with where the block is not written */
  constructor(view: ConfigView, rows: Rows, decoded: DecodedBlock | undefined, path: string, outer: Place, lost = false) {
    this.#lost = lost
    this.view = view
    this.rows = rows
    this.decoded = decoded
    this.path = path
    this.place = decoded?.key ? view.place(decoded.key) : decoded?.span ? view.place(decoded.span) : outer
    this.extent = decoded?.span ? view.place(decoded.span) : this.place
  }

  get written(): boolean {
    return this.decoded !== undefined
  }

  get readable(): boolean {
    return this.view.readable && this.decoded?.bad !== true && this.decoded?.open !== true
  }

  string(key: string): Answer<string> {
    const scalar = this.#scalar(key)
    if (!scalar) return this.#missing(key, (value) => (typeof value === 'string' ? value : undefined))
    const { value } = scalar
    if (typeof value !== 'string') return this.#unknown(scalar)
    return value === '' ? this.#empty(key, scalar, (other) => (typeof other === 'string' ? other : undefined)) : known(value, this.#valuePlace(scalar))
  }

  int(key: string): Answer<number> {
    const number = (value: KeyRow['default']): number | undefined => (typeof value === 'number' ? value : undefined)
    const scalar = this.#scalar(key)
    if (!scalar) return this.#missing(key, number)
    const { value } = scalar
    if (typeof value !== 'bigint' && typeof value !== 'number') return this.#unknown(scalar)
    return Number(value) === 0 ? this.#empty(key, scalar, number) : known(Number(value), this.#valuePlace(scalar))
  }

  bool(key: string): Answer<boolean> {
    const scalar = this.#scalar(key)
    if (!scalar) return this.#missing(key, (value) => (typeof value === 'boolean' ? value : undefined))
    return typeof scalar.value === 'boolean' ? known(scalar.value, this.#valuePlace(scalar)) : this.#unknown(scalar)
  }

  duration(key: string): Answer<bigint> {
    const text = this.string(key)
    if (text.is !== 'known') return text
    const result = parseDuration(text.value)
    return result.ok ? known(result.nanoseconds, text.place, text.from) : unknown('the value is no duration')
  }

  strings(key: string): Answer<readonly Element[]> {
    const field = this.#field(key)
    if (!field) {
      return this.#missing(key, (value) => (Array.isArray(value) ? value.map((one: string) => ({ value: one, place: this.place })) : undefined))
    }
    if (field.kind !== 'list' || field.bad) return unknown(NOT_DECODED)
    const elements: Element[] = []
    for (const { value, span } of field.elements) if (value !== undefined) elements.push({ value, place: this.view.place(span) })
    if (field.open || elements.length < field.elements.length) return unknown(HOLE_INSIDE)
    return known(elements, this.view.place(field.span ?? field.key ?? { start: 0, end: 0 }))
  }

  block(key: string): Block {
    const row = this.#row(key)
    const field = this.#field(key)
    const rows = row?.labels ?? row?.keys ?? {}
    const decoded = field?.kind === 'block' ? field : field?.kind === 'node' ? this.#decodeNode(field, rows) : undefined
    return this.#inner(rows, decoded, `${this.path}${this.path === '' ? '' : '.'}${key}`, this.key(key) ?? this.place)
  }

  blocks(key: string): readonly Block[] {
    const field = this.#field(key)
    if (field?.kind !== 'blocks') return []
    return field.elements.map((element, index) => this.#inner(element.rows, element, `${this.path}.${key}[${index}]`, this.key(key) ?? this.place))
  }

  map(key: string): Answer<readonly NamedBlock[]> {
    const field = this.#field(key)
    if (!field) return this.#missing<never>(key, () => undefined)
    if (field.kind !== 'map' || field.bad) return unknown(NOT_DECODED)
    if (field.open) return unknown(HOLE_INSIDE)
    const blocks: NamedBlock[] = []
    for (const { name, token, value } of field.entries.values()) {
      if (value.kind !== 'block') continue
      const place = this.view.place(token)
      blocks.push({ name, place, block: this.#inner(value.rows, value, `${this.path}.${key}[${name}]`, place) })
    }
    return known(blocks, this.key(key) ?? this.place)
  }

  pairs(key: string): Answer<readonly { readonly name: string; readonly place: Place; readonly value: Answer<string> }[]> {
    const field = this.#field(key)
    if (!field) return this.#missing<never>(key, () => undefined)
    if (field.kind !== 'map' || field.bad) return unknown(NOT_DECODED)
    if (field.open) return unknown(HOLE_INSIDE)
    const pairs = [...field.entries.values()].map(({ name, token, value }) => {
      const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
      const place = this.view.place(token)
      return { name, place, value: text === undefined ? unknown(HOLE_INSIDE) : known(text, value.kind === 'scalar' ? this.#valuePlace(value) : place) }
    })
    return known(pairs, this.key(key) ?? this.place)
  }

  key(name: string): Place | undefined {
    const field = this.#field(name)
    return field?.key && this.view.place(field.key)
  }

  has(name: string): boolean {
    return this.#field(name) !== undefined
  }

  mapped(key: string): MappedText | undefined {
    const literal = this.#scalar(key)?.literal
    return literal && mappedString(this.view.source, literal)
  }

  /** Whether a key that is left out is there under a name that SPIRE does not know. */
  isMisspelt(key: string): boolean {
    const strange = this.decoded?.strange ?? []
    return strange.length > 0 && !this.has(key) && strange.some(({ text }) => nearest(text.replaceAll('"', ''), Object.keys(this.rows), 2) === key)
  }

  #row(key: string): KeyRow | undefined {
    const row = this.rows[key]
    return row && this.view.tables.knows(row) ? row : undefined
  }

  #field(key: string): Decoded | undefined {
    return this.decoded?.fields.get(key)
  }

  /** A scalar, also one that stands where a node may stand. */
  #scalar(key: string): DecodedScalar | undefined {
    const field = this.#field(key)
    if (field?.kind !== 'node') return field?.kind === 'scalar' ? field : undefined
    const scalar = decodeString(this.#silent(), rootName(''), field.node)
    scalar.key = field.key
    return scalar
  }

  #decodeNode(field: DecodedNode, rows: Rows): DecodedBlock | undefined {
    if (field.node.kind === 'literal' || field.node.kind === 'list') return undefined
    const block = decodeStruct(this.#silent(), rows, field.node)
    block.key = field.key
    block.span = spanOf(field.node)
    return block
  }

  /** What is wrong with a node is said when the config is checked. */
  #silent(): DecodeContext {
    return { json: this.view.json, tables: this.view.tables, errorAt: () => '', report: () => {} }
  }

  #inner(rows: Rows, decoded: DecodedBlock | undefined, path: string, outer: Place): Block {
    const view = this.readable || decoded ? this.view : { ...this.view, readable: false }
    const key = path.slice(path.lastIndexOf('.') + 1)
    return new DecodedConfigBlock(view, rows, decoded, path, outer, !decoded && (this.#lost || this.isMisspelt(key)))
  }

  #valuePlace(scalar: DecodedScalar): Place {
    return this.view.place(scalar.literal ?? scalar.key ?? { start: 0, end: 0 })
  }

  #unknown(scalar: DecodedScalar): Answer<never> {
    return unknown(scalar.bad ? NOT_DECODED : HOLE_INSIDE)
  }

  /** Go cannot tell an empty value from none: the default holds. */
  #empty<T>(key: string, scalar: DecodedScalar, read: (value: KeyRow['default']) => T | undefined): Answer<T> {
    const place = this.#valuePlace(scalar)
    const value = this.#default(key, read)
    return value === undefined ? absent(place) : known(value, place, 'default')
  }

  #missing<T>(key: string, read: (value: KeyRow['default']) => T | undefined): Answer<T> {
    if (!this.view.readable) return unknown(NOT_READ)
    if (!this.readable || this.view.loose) return unknown(this.decoded?.bad ? NOT_DECODED : HOLE_INSIDE)
    if (this.view.phase.checked && (this.#lost || this.isMisspelt(key))) return unknown(MISSPELT)
    const value = this.#default(key, read)
    return value === undefined ? absent(this.place) : known(value, this.place, 'default')
  }

  #default<T>(key: string, read: (value: KeyRow['default']) => T | undefined): T | undefined {
    const row = this.#row(key)
    return row && read(this.view.tables.defaultOf(row))
  }
}
