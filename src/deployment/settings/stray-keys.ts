import type { Problem, SpireConfig } from '../../spire/config.ts'
import { ALIASES, REMOVED } from '../../spire/old-names.ts'
import type { AliasRow, KeyRow } from '../../spire/table.ts'
import { nearest, plain } from '../../text/did-you-mean.ts'
import { comesFromVariable } from '../variables.ts'
import { homeOf, tablesOf } from './known-settings.ts'
import { hasOwnRule } from './own-rules.ts'
import { isSamePlace, placeOfPath, rowsAt, type SettingPlace, settingOf, tableName } from './setting-place.ts'
import { replacementKey } from './stray-key-words.ts'

/** A key that the block it stands in does not have, and what is known about it. */
export interface StrayKey {
  readonly problem: Problem
  readonly key: string
  /** The path of the block. */
  readonly block: string
  readonly here: SettingPlace
  readonly verdict:
    | { readonly is: 'unknown'; readonly meant: Meant | undefined; readonly note: string | undefined }
    | { readonly is: 'misplaced'; readonly meant: Meant; readonly note: string | undefined }
    | { readonly is: 'removed'; readonly release: string; readonly replacement: string | undefined }
    | { readonly is: 'future'; readonly since: string }
    /** SPIRE's library takes it for a key of this block, which it is not. */
    | { readonly is: 'miscounted' }
  /** What is meant differs from it in case and dashes only. */
  readonly respelled: boolean
  /** Security hangs on the setting that it is, or that is meant. */
  readonly security: boolean
  /** What SPIRE misses in the same block, because it is written under this name. */
  readonly missed: Problem | undefined
}

/** What people mean by a key. */
export interface Meant {
  readonly place: SettingPlace
  readonly key: string
  readonly row: KeyRow | undefined
  /** In the same block, so that another name is all it takes. */
  readonly sameBlock: boolean
}

const CODES: readonly string[] = ['unknown-key', 'removed-key', 'future-key']
/** Problems of which a strange key may be only the outcome, or the cause. */
const TELLING: readonly string[] = ['stray-label', 'section-missing', 'invalid-enum', 'missing-required']

/** What was worked out for a config: several rules ask, and a config may have thousands of strange keys. */
const worked = new WeakMap<SpireConfig, readonly StrayKey[]>()

/** The keys of a config that SPIRE refuses or ignores, each told as exactly one thing. */
export function strayKeys(config: SpireConfig): readonly StrayKey[] {
  const known = worked.get(config) ?? findStrayKeys(config)
  worked.set(config, known)
  return known
}

function findStrayKeys(config: SpireConfig): readonly StrayKey[] {
  const problems = config.problems.filter(({ code, place }) => CODES.includes(code) && !comesFromVariable(config, place))
  const telling = config.problems.filter(({ code }) => TELLING.includes(code))
  return problems.filter((problem) => !isToldElsewhere(telling, problem) && !hasOwnRule(config, problem)).map((problem) => strayKey(config, problem, telling))
}

/** Whether a key that is missing is there under a name that is told as that, or lost with the whole of its block. */
export function isMisnamed(config: SpireConfig, path: string): boolean {
  if (config.problems.some((problem) => problem.code === 'stray-label' && path.startsWith(`${problem.path}.`))) return true
  return strayKeys(config).some(
    ({ missed, block, verdict }) =>
      missed?.path === path || ('meant' in verdict && verdict.meant?.sameBlock === true && path.startsWith(`${joined(block, verdict.meant.key)}.`)),
  )
}

/** Whether one of a config's strange keys is meant to be the key at a path. */
export function isMeant(config: SpireConfig, path: string): boolean {
  return strayKeys(config).some(({ block, verdict }) => 'meant' in verdict && verdict.meant?.sameBlock === true && joined(block, verdict.meant.key) === path)
}

function strayKey(config: SpireConfig, problem: Problem, telling: readonly Problem[]): StrayKey {
  const key = problem.args.key ?? ''
  const block = blockOf(problem)
  const here = placeOfPath(config, block)
  const verdict = verdictOn(config, problem, here, key)
  const row = Object.entries(rowsAt(here) ?? {}).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1]
  const meant = 'meant' in verdict ? verdict.meant : undefined
  const respelled = meant !== undefined && plain(meant.key) === plain(key)
  const name = meant?.sameBlock ? meant.key : verdict.is === 'removed' ? replacementKey(verdict.replacement) : undefined
  const home = meant && !meant.sameBlock && !meant.place.plugin && meant.place.side === config.kind ? meant.place.path : undefined
  const path = home !== undefined && meant ? joined(home, meant.key) : name === undefined ? undefined : joined(block, name)
  const missed = path === undefined ? undefined : telling.find((other) => other.code === 'missing-required' && other.path === path)
  return { problem, key, block, here, verdict, respelled, security: row?.security === true || meant?.row?.security === true, missed }
}

function verdictOn(config: SpireConfig, problem: Problem, here: SettingPlace, key: string): StrayKey['verdict'] {
  const { code, args } = problem
  if (args.miscounted) return { is: 'miscounted' }
  if (code === 'removed-key') return { is: 'removed', release: args.removed ?? '', replacement: args.replacement }
  if (code === 'future-key') return { is: 'future', since: args.since ?? '' }
  const name = tableName(here)
  const gone = REMOVED.find((row) => row.config === config.kind && row.path === (name === undefined ? key : joined(name, key)))
  if (gone) return { is: 'removed', release: gone.removed, replacement: gone.replacement }
  const known = keysOf(config, here)
  const spelled = known.find((one) => plain(one) === plain(key))
  if (spelled !== undefined) return { is: 'unknown', meant: meantAt(here, here, spelled), note: undefined }
  const alias = aliasFor(name, key)
  if (alias) return byAlias(config, here, key, alias)
  const home = homeOf(config, here, key)
  if (home) return { is: 'misplaced', meant: meantAt(here, home.place, home.key), note: undefined }
  const near = nearest(key, [...known, ...ALIASES.filter((row) => row.in !== undefined && row.in === name).map((row) => row.name)])
  if (near === undefined) return { is: 'unknown', meant: undefined, note: undefined }
  if (known.includes(near)) return { is: 'unknown', meant: meantAt(here, here, near), note: undefined }
  const nearAlias = aliasFor(name, near)
  const meant = nearAlias && settingOf(nearAlias.meant, config.kind)
  return { is: 'unknown', meant: meant && meantAt(here, meant.place, meant.key), note: nearAlias?.note }
}

function byAlias(config: SpireConfig, here: SettingPlace, key: string, { meant, note }: AliasRow): StrayKey['verdict'] {
  const setting = meant === '' ? undefined : settingOf(meant, config.kind)
  if (!setting) return { is: 'unknown', meant: undefined, note }
  const target = meantAt(here, setting.place, setting.key)
  if (target.row && !tablesOf(config).knows(target.row)) return { is: 'unknown', meant: undefined, note: undefined }
  return { is: setting.key.toLowerCase() === key.toLowerCase() && !target.sameBlock ? 'misplaced' : 'unknown', meant: target, note }
}

function aliasFor(name: string | undefined, key: string): AliasRow | undefined {
  return ALIASES.find((row) => plain(row.name) === plain(key) && (row.in === undefined || row.in === name))
}

function meantAt(here: SettingPlace, place: SettingPlace, key: string): Meant {
  return { place, key, row: rowsAt(place)?.[key], sameBlock: isSamePlace(here, place) }
}

/** The keys of a block at the config's release. */
function keysOf(config: SpireConfig, here: SettingPlace): readonly string[] {
  const tables = tablesOf(config)
  return Object.entries(rowsAt(here) ?? {}).flatMap(([name, row]) => (tables.knows(row) && row.platform === undefined ? [name] : []))
}

/** What another finding is about, of which this one is only the outcome. */
function isToldElsewhere(telling: readonly Problem[], problem: Problem): boolean {
  const { args, place } = problem
  const block = blockOf(problem)
  return telling.some((other) => {
    // A label that SPIRE counts as a key, a section under a wrong name, a profile that there is not, an allow list under its old name.
    if (other.code === 'stray-label') return other.place.file === place.file && other.place.start === place.start
    if (other.code === 'section-missing') return block === ''
    if (other.code === 'invalid-enum') return other.path === block
    return other.code === 'missing-required' && args.key === 'service_account_whitelist' && other.path === joined(block, 'service_account_allow_list')
  })
}

/** The path of the block that a key stands in. */
function blockOf({ path, args }: Problem): string {
  const key = args.key ?? ''
  return path === key ? '' : path.endsWith(`.${key}`) ? path.slice(0, -key.length - 1) : path
}

function joined(block: string, key: string): string {
  return block === '' ? key : `${block}.${key}`
}
