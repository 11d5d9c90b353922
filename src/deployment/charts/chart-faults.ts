import { type ChartTable, compareVersions, isThere, type KeyTree, keysOf, NEXT, rowOf, type Subchart, type ValueRow } from '../../kubernetes/chart-table.ts'
import type { ChartValues } from '../../kubernetes/chart-values.ts'
import { nearest } from '../../text/did-you-mean.ts'
import type { MappedText } from '../../text/mapped-text.ts'
import { type Place, SourceFile } from '../../text/source-file.ts'
import type { YamlEntry, YamlMapping, YamlNode } from '../../yaml/node.ts'
import { parseDocument } from '../../yaml/parse.ts'
import type { Deployment } from '../deployment.ts'
import { chartRefusals } from './chart-refusals.ts'

/** What is wrong with one value for a chart. `path` is the whole way to it, in the chart's values. */
export type ChartFault = { readonly values: ChartValues; readonly path: string; readonly place: Place } /** The chart has no such value: Helm drops it. */ & (
  | {
      readonly what: 'unknown'
      readonly key: string
      /** A key beside it that may be meant. */
      readonly meant: string | undefined
      /** Other values of the chart that are the same thing by name, each with what is written. */
      readonly instead: readonly { readonly written: string; readonly path: string }[]
      /** The settings below it. */
      readonly below: readonly string[]
    }
  /** The chart refuses the old name. */
  | { readonly what: 'renamed'; readonly key: string; readonly to: string }
  | { readonly what: 'too-new'; readonly since: string }
  /** No release has it yet, and the user's is not known. */
  | { readonly what: 'unreleased'; readonly newest: string }
  | { readonly what: 'removed'; readonly removed: string; readonly meant: string | undefined }
  | { readonly what: 'shape'; readonly wanted: 'map' | 'list' | 'scalar'; readonly hcl: boolean }
  /** A text where the chart asks whether something is true: in a template every text but the empty one is. */
  | { readonly what: 'text-for-bool'; readonly text: string }
  /** What the chart's templates stop at. */
  | { readonly what: 'refused'; readonly why: string; readonly log: string }
  /** HCL in a document that is no YAML because of it. */
  | { readonly what: 'hcl'; readonly line: string }
)

const cache = new WeakMap<Deployment, readonly ChartFault[]>()

/** What is wrong with the values for charts of SPIRE, in the order of the files. Nothing is said of releases that are not known here. */
export function chartFaultsOf(deployment: Deployment): readonly ChartFault[] {
  const { chartValues, chartTables } = deployment
  if (!chartTables || chartValues.length === 0) return []
  const seen = cache.get(deployment)
  if (seen) return seen
  const found = chartValues.flatMap((values) => {
    const table = chartTables[values.chart.name]
    if (values.text) return embedded(values, values.text, table)
    if (!values.root) return hclIn(values, table)
    return isKnown(table, values.chart.version) ? [...new Walk(values, table).faults(values.root), ...refusedIn(values, values.root)] : []
  })
  cache.set(deployment, found)
  return found
}

/** Values in a text: read as a file of their own, and shown where they stand. */
function embedded(values: ChartValues, text: MappedText, table: ChartTable): readonly ChartFault[] {
  const file = new SourceFile(values.document.file.path, text.text)
  const { root } = parseDocument({ file, start: 0, end: text.text.length })
  if (root?.kind !== 'mapping' || !isKnown(table, values.chart.version)) return []
  const found = [...new Walk(values, table).faults(root), ...refusedIn(values, root)]
  return found.map((fault): ChartFault => ({ ...fault, place: text.trace(fault.place.start, fault.place.end).place }))
}

function refusedIn(values: ChartValues, root: YamlMapping): readonly ChartFault[] {
  return values.chart.name === 'spire' ? chartRefusals(root).map((one): ChartFault => ({ values, what: 'refused', ...one })) : []
}

function isKnown({ releases }: ChartTable, version: string | undefined): boolean {
  const [oldest = ''] = releases
  return version === undefined || (compareVersions(version, oldest) >= 0 && compareVersions(version, releases.at(-1) ?? '') <= 0)
}

class Walk {
  readonly #values: ChartValues
  readonly #table: ChartTable
  readonly #found: ChartFault[] = []

  constructor(values: ChartValues, table: ChartTable) {
    this.#values = values
    this.#table = table
  }

  faults(root: YamlMapping): readonly ChartFault[] {
    const { charts, aliases, keys } = this.#table
    const names = [...Object.keys(charts), ...Object.keys(aliases), ...keysOf(keys)]
    for (const entry of root.entries) {
      const name = entry.key.source
      const chart = charts[aliases[name] ?? name]
      const row = rowOf(keys, name)
      if (chart) this.#chart(entry, name, chart)
      else if (name === 'global' && entry.value.kind === 'mapping') this.#global(entry.value)
      else if (row) this.#value(entry, row, name, undefined)
      // Beside the chart's own there may be another chart's values, or something for YAML's aliases.
      else if (this.#values.certain ? !/^(?:tags$|x-|\.|_)/.test(name) : nearest(name, names) !== undefined) this.#unknown(entry, name, names, undefined)
    }
    return this.#found
  }

  #chart(entry: YamlEntry, path: string, chart: Subchart): void {
    if (entry.value.kind === 'mapping') this.#keys(entry.value, chart.keys, path, chart)
    else this.#value(entry, { kind: 'keys', since: undefined, removed: undefined, keys: chart.keys }, path, chart)
  }

  /** `global` is for all charts of a release: only what is SPIRE's in it is known here. */
  #global(global: YamlMapping): void {
    const tree = rowOf(this.#table.keys, 'global')?.keys ?? {}
    for (const entry of global.entries) {
      const row = rowOf(tree, entry.key.source)
      if (row && (entry.key.source === 'spire' || row.kind !== 'keys')) this.#value(entry, row, `global.${entry.key.source}`, undefined)
    }
  }

  #keys(mapping: YamlMapping, tree: KeyTree, path: string, chart: Subchart | undefined): void {
    for (const entry of mapping.entries) {
      const key = entry.key.source
      const here = `${path}.${key}`
      const row = rowOf(tree, key)
      const to = chart?.renamed[here.split('.').slice(1).join('.')]
      if (to !== undefined && !row) this.#add(entry.key.place, here, { what: 'renamed', key, to })
      else if (row) this.#value(entry, row, here, chart)
      else {
        const alike = keysOf(tree).filter((name) => fits(rowOf(tree, name), entry.value))
        this.#unknown(entry, here, alike, chart)
      }
    }
  }

  #value(entry: YamlEntry, row: ValueRow, path: string, chart: Subchart | undefined): void {
    const { key, value } = entry
    const { version } = this.#values.chart
    if (!isThere(row, version)) {
      if (row.since !== undefined && version !== undefined && compareVersions(version, row.since) < 0)
        this.#add(key.place, path, { what: 'too-new', since: row.since })
      else this.#add(key.place, path, { what: 'removed', removed: row.removed ?? '', meant: undefined })
      return
    }
    if (row.since === NEXT && version === undefined) {
      this.#add(key.place, path, { what: 'unreleased', newest: this.#table.releases.at(-1) ?? '' })
      return
    }
    if (isNull(value)) return
    const wanted = shapeOf(row)
    if (wanted !== undefined && wanted !== shape(value)) {
      // A list may be meant where text is written with commas, and a text where the chart takes anything: only maps are certain.
      if (wanted === 'map' || value.kind === 'mapping' || wanted === 'list') this.#add(key.place, path, { what: 'shape', wanted, hcl: looksLikeHcl(value) })
      return
    }
    if (row.kind === 'keys' && value.kind === 'mapping') this.#keys(value, row.keys, path, chart)
    else if (row.kind === 'bool' && value.kind === 'scalar' && typeof value.value === 'string' && /^(?:false|no|off|0)$/i.test(value.value)) {
      this.#add(value.place, path, { what: 'text-for-bool', text: value.value })
    }
  }

  #unknown({ key, value }: YamlEntry, path: string, siblings: readonly string[], chart: Subchart | undefined): void {
    const meant = nearest(key.source, siblings)
    const leaves = leavesOf(value, key.source)
    const root = path.split('.')[0] ?? ''
    const instead = chart ? leaves.flatMap((leaf) => sameName(chart.keys, leaf, root).map((found) => ({ written: leaf, path: found }))) : []
    this.#add(key.place, path, { what: 'unknown', key: key.source, meant, instead, below: value.kind === 'mapping' ? leaves : [] })
  }

  #add(place: Place, path: string, fault: Omit<Extract<ChartFault, { what: 'unknown' }>, 'values' | 'path' | 'place'> | Rest): void {
    this.#found.push({ values: this.#values, path, place, ...fault })
  }
}

type Rest =
  | Omit<Extract<ChartFault, { what: 'renamed' }>, 'values' | 'path' | 'place'>
  | Omit<Extract<ChartFault, { what: 'too-new' }>, 'values' | 'path' | 'place'>
  | Omit<Extract<ChartFault, { what: 'unreleased' }>, 'values' | 'path' | 'place'>
  | Omit<Extract<ChartFault, { what: 'removed' }>, 'values' | 'path' | 'place'>
  | Omit<Extract<ChartFault, { what: 'shape' }>, 'values' | 'path' | 'place'>
  | Omit<Extract<ChartFault, { what: 'text-for-bool' }>, 'values' | 'path' | 'place'>

function isNull(value: YamlNode): boolean {
  return value.kind === 'scalar' && value.value === null
}

function shapeOf({ kind }: ValueRow): 'map' | 'list' | 'scalar' | undefined {
  if (kind === 'any') return undefined
  return kind === 'keys' || kind === 'map' ? 'map' : kind === 'list' ? 'list' : 'scalar'
}

function shape(value: YamlNode): 'map' | 'list' | 'scalar' {
  return value.kind === 'mapping' ? 'map' : value.kind === 'sequence' ? 'list' : 'scalar'
}

/** A name is meant only where what is written under it could stand there. */
function fits(row: ValueRow | undefined, value: YamlNode): boolean {
  const wanted = row && shapeOf(row)
  return wanted === undefined || isNull(value) || wanted === shape(value)
}

/** Blocks of HCL where YAML has a mapping: `federation { bundle_endpoint { ... } }` is one plain scalar. */
function looksLikeHcl(value: YamlNode): boolean {
  return value.kind === 'scalar' && /(?:^|\s)[\w"-]+(?:\s+"[^"]*")?\s*\{/.test(value.source)
}

/** The names of the settings at the end of a value. */
function leavesOf(value: YamlNode, name: string): readonly string[] {
  if (value.kind !== 'mapping') return [name]
  return value.entries.flatMap((entry) => leavesOf(entry.value, entry.key.source))
}

/** Values of a chart that have a name, whatever its case and underscores: SPIRE's `agent_ttl` is the chart's `agentTTL`. */
function sameName(tree: KeyTree, name: string, path: string): readonly string[] {
  return keysOf(tree).flatMap((key) => {
    const row = rowOf(tree, key)
    const here = `${path}.${key}`
    return [...(plain(key) === plain(OLD_NAMES[name] ?? name) ? [here] : []), ...(row?.kind === 'keys' ? sameName(row.keys, name, here) : [])]
  })
}

/** What SPIRE called a setting before the chart knew it. (spire: CHANGELOG.md, 1.6.0) */
const OLD_NAMES: Readonly<Record<string, string>> = {
  default_svid_ttl: 'default_x509_svid_ttl',
  enabled: '',
  port: '',
  ports: '',
  type: '',
  labels: '',
  annotations: '',
  address: '',
  name: '',
  server: '',
  agent: '',
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}

/** A line that opens a block (`federation {`, `"example.org" {`), or that holds one (`ca_subject = { country = ["DE"] }`). */
const HCL_BLOCK = /^([ \t]*)((?:"[^"\n]*"|[A-Za-z_]\w*)(?:[ \t]+"[^"\n]*")?[ \t]*(?:\{(?=[ \t]*(?:#.*)?$)|[:=]?[ \t]*\{[ \t]*\w+[ \t]*=.*))/gm

/** The blocks of HCL for which a document is no YAML; and, where it is YAML without them, what is wrong with the rest. */
function hclIn(values: ChartValues, table: ChartTable): readonly ChartFault[] {
  const { file, place, error } = values.document
  if (!error) return []
  const text = file.text.slice(place.start, place.end)
  const found: ChartFault[] = []
  let left = text
  let behind = 0
  for (const match of text.matchAll(HCL_BLOCK)) {
    if (match.index < behind) continue
    const from = match.index + (match[1]?.length ?? 0)
    const line = match[2] ?? ''
    behind = endOfBlock(text, from)
    left = left.slice(0, from) + text.slice(from, behind).replace(/[^\n]/g, ' ') + left.slice(behind)
    const start = place.start + from
    found.push({ values, path: '', place: file.place(start, start + line.length), what: 'hcl', line })
  }
  if (found.length === 0) return []
  const rest = new SourceFile(file.path, file.text.slice(0, place.start) + left + file.text.slice(place.end))
  const { root } = parseDocument({ file: rest, start: place.start, end: place.end })
  if (root?.kind !== 'mapping' || !isKnown(table, values.chart.version)) return found
  const others = new Walk(values, table).faults(root).map((fault): ChartFault => ({ ...fault, place: file.place(fault.place.start, fault.place.end) }))
  return [...found, ...others].sort((a, b) => a.place.start - b.place.start)
}

/** Behind the brace that closes the block; what is in quotes counts nothing. */
function endOfBlock(text: string, start: number): number {
  let depth = 0
  for (const match of text.slice(start).matchAll(/"(?:[^"\\\n]|\\.)*"|#.*|[{}]/g)) {
    if (match[0] === '{') depth++
    else if (match[0] === '}' && --depth === 0) return start + match.index + 1
  }
  return text.length
}
