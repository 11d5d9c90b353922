import { readFileSync } from 'node:fs'
import { TablesAtRelease } from '../../src/spire/at-release.ts'
import type { Block, ConfigKind, Problem, SpireConfig } from '../../src/spire/config.ts'
import { environmentOf } from '../../src/spire/environment.ts'
import { loadConfig } from '../../src/spire/load.ts'
import { parseRelease } from '../../src/spire/release.ts'
import type { KeyRow } from '../../src/spire/table.ts'
import { configTable, pluginTables, wrapperTable } from '../../src/spire/tables.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'

/** A program's answer at one release to a config that sets a row; without a text it takes the config. */
export interface Answered {
  readonly id: string
  readonly kind: ConfigKind
  readonly release: string
  readonly asked: 'validate' | 'start'
  readonly json: boolean
  readonly text: string | undefined
  readonly config: SpireConfig
}

interface RecordedRow {
  readonly id: string
  readonly kind: ConfigKind
  readonly config: string
  readonly validate?: readonly { readonly releases: readonly string[]; readonly text?: string }[]
  readonly start?: readonly { readonly releases: readonly string[]; readonly text?: string }[]
}

export function answered(path: string): readonly Answered[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const { id, kind, config: text, ...asked } = JSON.parse(line) as RecordedRow
      const json = text.startsWith('{')
      const loaded = new Map<string, SpireConfig>()
      const load = (release: string): SpireConfig => {
        const options = { release, expandEnv: false, environment: environmentOf({}), path: 'CONFIG' }
        const config = loaded.get(release) ?? loadConfig(kind, mappedFile(new SourceFile('CONFIG', text), 0), options)
        loaded.set(release, config)
        return config
      }
      return (['validate', 'start'] as const).flatMap((which) =>
        (asked[which] ?? []).flatMap((answer) =>
          answer.releases.map((release) => ({ id, kind, release, asked: which, json, text: answer.text, config: load(release) })),
        ),
      )
    })
}

/** What we say that the program says: nothing where it takes the config, else one or all of its notes on plugins. */
export function ours({ asked, config }: Answered): readonly Problem[] {
  const counted = config.problems.filter(({ when, fatal, info }) =>
    asked === 'validate' ? when === 'validate' && (fatal || info === true) : fatal && (when === 'validate' || when === 'start'),
  )
  const first = asked === 'start' ? counted[0] : counted.find(({ note }) => note === undefined)
  return first ? [first] : counted
}

/** Every row that a config sets, as `server/server.bind_port`, `agent/NodeAttestor/k8s_psat/cluster`, `wrapper/enabled`. */
export function rowsSet({ kind, root, plugins }: SpireConfig): ReadonlySet<string> {
  const set = new Set<string>()
  visit(root, `${kind}/`, set)
  for (const { type, name, data, wrapper, table } of plugins) {
    visit(wrapper, 'wrapper/', set)
    if (table) visit(data, `${kind}/${type}/${name}/`, set)
  }
  return set
}

function visit(block: Block, id: string, set: Set<string>): void {
  for (const [key, row] of Object.entries(block.rows)) {
    if (!block.has(key)) continue
    const own = `${id}${key}`
    set.add(own)
    const inner = row.type === 'blocks' ? block.blocks(key) : row.type === 'map' ? entries(block, key) : [block.block(key)]
    for (const one of inner) visit(one, `${own}.`, set)
  }
}

function entries(block: Block, key: string): readonly Block[] {
  const map = block.map(key)
  return map.is === 'known' ? map.value.map((entry) => entry.block) : []
}

/** The row that a problem is about. */
export function rowOf(kind: ConfigKind, { path }: Problem): string {
  const [, type, name, rest] = /^plugins\.(\w+)\[([^\]]*)\]\.(.*)$/.exec(path) ?? []
  const plain = (text: string): string => text.replace(/\[[^\]]*\]/g, '')
  if (rest === undefined) return `${kind}/${plain(path)}`
  const data = /^plugin_data\.(.*)$/.exec(rest)?.[1]
  return data === undefined ? `wrapper/${plain(rest)}` : `${kind}/${type}/${name}/${plain(data)}`
}

/** The last release of the legacy registrar, which is no part of the later ones. */
export const REGISTRAR = '1.5.6'

/** Every row of every table that a release knows on Linux. */
export function rowsAt(release: string): readonly string[] {
  const tables = new TablesAtRelease(parseRelease(release))
  const below = (keys: Readonly<Record<string, KeyRow>> | undefined, id: string): readonly string[] =>
    Object.entries(keys ?? {}).flatMap(([key, row]) =>
      tables.knows(row) && row.platform !== 'windows' ? [`${id}${key}`, ...below(row.keys, `${id}${key}.`), ...below(row.labels, `${id}${key}.`)] : [],
    )
  if (release === REGISTRAR) return below(configTable('registrar').keys, 'registrar/')
  return [
    ...(['server', 'agent', 'oidc'] as const).flatMap((kind) => below(configTable(kind).keys, `${kind}/`)),
    ...below(wrapperTable().keys, 'wrapper/'),
    ...(['server', 'agent'] as const).flatMap((side) =>
      pluginTables(side)
        .filter((table) => tables.knows(table))
        .flatMap(({ type, name, keys }) => below(keys, `${side}/${type}/${name}/`)),
    ),
  ]
}
