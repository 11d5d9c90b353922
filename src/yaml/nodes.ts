import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { MappedText } from '../text/mapped-text.ts'
import type { Place, SourceFile } from '../text/source-file.ts'
import type { ScalarStyle, ScalarValue, YamlEntry, YamlMapping, YamlScalar, YamlSequence } from './node.ts'
import { resolvePlain } from './resolve.ts'
import { mapScalar } from './scalar.ts'

/** What the nodes of one document share. The parser's offsets count from `origin`. */
export interface Source {
  readonly file: SourceFile
  readonly origin: number
  readonly text: string
}

export type ComposedNode = ScalarNode | MappingNode | SequenceNode

/** A scalar that works out its value when asked. */
export class ScalarNode implements YamlScalar {
  readonly kind = 'scalar'
  readonly alias: Place | undefined
  private readonly document: Source
  private readonly event: ScalarEvent
  private readonly start: number
  private readonly end: number
  private fixed: { readonly value: ScalarValue } | undefined
  private text: string | undefined
  private map: MappedText | undefined
  private at: Place | undefined

  /**
   * @param fixed the value where it is not what the text alone says: a tag, a key
   */
  constructor(document: Source, event: ScalarEvent, start: number, end: number, fixed: { readonly value: ScalarValue } | undefined, alias?: Place) {
    this.document = document
    this.event = event
    this.start = start
    this.end = end
    this.fixed = fixed
    this.alias = alias
  }

  get place(): Place {
    this.at ??= this.document.file.place(this.start, this.end)
    return this.at
  }

  get style(): ScalarStyle {
    switch (this.event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
        return 'single'
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return 'double'
      case SCALAR_STYLE.LITERAL_BLOCK:
        return 'literal'
      case SCALAR_STYLE.FOLDED_BLOCK:
        return 'folded'
      default:
        return 'plain'
    }
  }

  get source(): string {
    // js-yaml drops the empty lines behind an escaped line break; go-yaml and YAML keep them.
    this.text ??= this.event.style === SCALAR_STYLE.DOUBLE_QUOTED && !this.event.fast ? this.mapped.text : getScalarValue(this.document.text, this.event)
    return this.text
  }

  get value(): ScalarValue {
    if (this.fixed !== undefined) return this.fixed.value
    if (this.event.style !== SCALAR_STYLE.PLAIN) return this.source
    const value = resolvePlain(this.source)
    this.fixed = { value }
    return value
  }

  get mapped(): MappedText {
    this.map ??= mapScalar(this.document, this.event, this.start, this.alias)
    return this.map
  }

  /** The same scalar as a key: kubectl turns other values into strings. */
  asKey(name: string): ScalarNode {
    return this.value === name ? this : new ScalarNode(this.document, this.event, this.start, this.end, { value: name }, this.alias)
  }

  through(alias: Place): ScalarNode {
    return new ScalarNode(this.document, this.event, this.start, this.end, this.fixed, alias)
  }
}

export class SequenceNode implements YamlSequence {
  readonly kind = 'sequence'
  readonly flow: boolean
  readonly alias: Place | undefined
  /** As written: reached through an alias, they do not know it. */
  readonly children: readonly ComposedNode[]
  private readonly document: Source
  private readonly start: number
  private readonly end: number
  private list: readonly ComposedNode[] | undefined
  private at: Place | undefined

  constructor(document: Source, start: number, end: number, flow: boolean, children: readonly ComposedNode[], alias?: Place) {
    this.document = document
    this.start = start
    this.end = end
    this.flow = flow
    this.children = children
    this.alias = alias
  }

  get place(): Place {
    this.at ??= this.document.file.place(this.start, this.end)
    return this.at
  }

  get items(): readonly ComposedNode[] {
    const { alias, children } = this
    this.list ??= alias === undefined ? children : children.map((child) => child.through(alias))
    return this.list
  }

  through(alias: Place): SequenceNode {
    return new SequenceNode(this.document, this.start, this.end, this.flow, this.children, alias)
  }
}

export interface ComposedEntry extends YamlEntry {
  readonly key: ScalarNode
  readonly value: ComposedNode
}

export class MappingNode implements YamlMapping {
  readonly kind = 'mapping'
  readonly flow: boolean
  readonly alias: Place | undefined
  /** Keys and values in turn, as written: `<<` is a key, an earlier equal key still stands. */
  readonly children: readonly ComposedNode[]
  /** Which of the children are a `<<` that merges; seldom any. */
  readonly merges: ReadonlySet<ComposedNode> | undefined
  private readonly document: Source
  private readonly start: number
  private readonly end: number
  private list: readonly ComposedEntry[] | undefined
  private index: ReadonlyMap<string, ComposedEntry> | undefined
  private at: Place | undefined

  constructor(
    document: Source,
    start: number,
    end: number,
    flow: boolean,
    children: readonly ComposedNode[],
    merges: ReadonlySet<ComposedNode> | undefined,
    alias?: Place,
  ) {
    this.document = document
    this.start = start
    this.end = end
    this.flow = flow
    this.children = children
    this.merges = merges
    this.alias = alias
  }

  get place(): Place {
    this.at ??= this.document.file.place(this.start, this.end)
    return this.at
  }

  get entries(): readonly ComposedEntry[] {
    this.list ??= this.resolve()
    return this.list
  }

  get(key: string): ComposedEntry | undefined {
    const { entries } = this
    if (entries.length <= FEW) return entries.find((entry) => entry.key.value === key)
    this.index ??= new Map(entries.map((entry) => [String(entry.key.value), entry]))
    return this.index.get(key)
  }

  through(alias: Place): MappingNode {
    return new MappingNode(this.document, this.start, this.end, this.flow, this.children, this.merges, alias)
  }

  /** go-yaml sets key after key into one map, a merge in its turn: what comes later wins, a merge over what stands before it too. */
  private resolve(): readonly ComposedEntry[] {
    const { alias, children, merges } = this
    const entries: ComposedEntry[] = []
    for (let i = 0; i + 1 < children.length; i += 2) {
      const key = children[i]
      const value = children[i + 1]
      if (key === undefined || value === undefined) continue
      if (merges?.has(key))
        for (const merged of mergedEntries(value)) entries.push(alias === undefined ? merged : entryThrough(merged.key, merged.value, alias))
      else if (key.kind === 'scalar') entries.push(alias === undefined ? { key, value } : entryThrough(key, value, alias))
    }
    return lastOfEach(entries)
  }
}

/** Up to this many entries a look through all of them is faster than a table. */
const FEW = 8

function entryThrough(key: ScalarNode, value: ComposedNode, alias: Place): ComposedEntry {
  return { key: key.through(alias), value: value.through(alias) }
}

/** Of a list of mappings the first wins, so go-yaml takes them from the last. */
function mergedEntries(value: ComposedNode): readonly ComposedEntry[] {
  if (value.kind === 'mapping') return value.entries
  if (value.kind === 'scalar') return []
  return value.items.toReversed().flatMap((item) => (item.kind === 'mapping' ? item.entries : []))
}

function lastOfEach(entries: readonly ComposedEntry[]): readonly ComposedEntry[] {
  if (!hasEqualKeys(entries)) return entries
  const last = new Map<ScalarValue, ComposedEntry>()
  for (const entry of entries) last.set(entry.key.value, entry)
  return entries.filter((entry) => last.get(entry.key.value) === entry)
}

function hasEqualKeys(entries: readonly ComposedEntry[]): boolean {
  if (entries.length > FEW) return new Set(entries.map((entry) => entry.key.value)).size < entries.length
  for (let i = 1; i < entries.length; i++) {
    for (let j = 0; j < i; j++) if (entries[i]?.key.value === entries[j]?.key.value) return true
  }
  return false
}
