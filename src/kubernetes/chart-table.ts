import type { ChartName } from './chart-values.ts'

/** `schemas/helm/NAME.json`, as scripts/helm-values.ts writes it. */
export interface ChartTable {
  readonly chart: string
  readonly source: string
  /** Known releases of the chart, the oldest first. */
  readonly releases: readonly string[]
  readonly keys: KeyTree
  /** Charts within the chart, by the key that their values stand under. */
  readonly charts: Readonly<Record<string, Subchart>>
  /** Keys whose values are another subchart's. */
  readonly aliases: Readonly<Record<string, string>>
}

export interface Subchart {
  readonly keys: KeyTree
  /** Old names at which the templates stop, by their paths: the new ones. */
  readonly renamed: Readonly<Record<string, string>>
}

/** Keys to what they take: `string`, `map` (any keys), or keys of their own; `@since-removed` behind it, or under `@`. */
export interface KeyTree {
  readonly [key: string]: string | KeyTree
}

export type ChartTables = Readonly<Record<ChartName, ChartTable>>

export type ValueKind = 'keys' | 'map' | 'list' | 'string' | 'number' | 'bool' | 'any'

/** One value of a chart. */
export interface ValueRow {
  readonly kind: ValueKind
  readonly since: string | undefined
  readonly removed: string | undefined
  /** The keys below, of `keys`. */
  readonly keys: KeyTree
}

const NONE: KeyTree = {}

export function rowOf(tree: KeyTree, key: string): ValueRow | undefined {
  const written = key === '@' || !Object.hasOwn(tree, key) ? undefined : tree[key]
  if (written === undefined) return undefined
  const life = typeof written === 'string' ? (written.split('@')[1] ?? '') : typeof written['@'] === 'string' ? written['@'] : ''
  const [since, removed] = life.split('-')
  return {
    kind: typeof written === 'string' ? kindOf(written.split('@')[0]) : 'keys',
    since: since || undefined,
    removed: removed || undefined,
    keys: typeof written === 'string' ? NONE : written,
  }
}

export function keysOf(tree: KeyTree): readonly string[] {
  return Object.keys(tree).filter((key) => key !== '@')
}

function kindOf(text: string | undefined): ValueKind {
  return KINDS.find((kind) => kind === text) ?? 'any'
}

const KINDS: readonly ValueKind[] = ['map', 'list', 'string', 'number', 'bool']

/** Whether a value is there in a release; in any, where the release is not known. */
export function isThere({ since, removed }: ValueRow, release: string | undefined): boolean {
  if (release === undefined) return true
  return (since === undefined || compareVersions(release, since) >= 0) && (removed === undefined || compareVersions(release, removed) < 0)
}

/** The release to come: what the charts' main branch has. */
export const NEXT = 'next'

/** Below zero where `a` is the older one. */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0
  if (a === NEXT) return 1
  if (b === NEXT) return -1
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (const [index, part] of left.entries()) if (part !== right[index]) return part - (right[index] ?? 0)
  return 0
}
