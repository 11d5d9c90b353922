import { TablesAtRelease } from '../../spire/at-release.ts'
import type { SpireConfig } from '../../spire/config.ts'
import { parseRelease } from '../../spire/release.ts'
import type { KeyRow } from '../../spire/table.ts'
import { type Rows, rowsAt, type SettingPlace } from './setting-place.ts'

/** A key in a block that has it. */
export interface KnownSetting {
  readonly place: SettingPlace
  readonly key: string
  readonly row: KeyRow
}

/** The tables as the config's release has them. */
export function tablesOf(config: SpireConfig): TablesAtRelease {
  return new TablesAtRelease(config.release === undefined ? undefined : parseRelease(config.release))
}

/**
 * Where a key belongs that its block does not have: the nearest block that does, if there is just one. The blocks around it and in it
 * come first, then those of the program's own section and of the plugins that the config has, then the other program's section.
 */
export function homeOf(config: SpireConfig, here: SettingPlace, name: string): KnownSetting | undefined {
  const tables = tablesOf(config)
  const key = name.toLowerCase()
  const at = (place: SettingPlace, rows: Rows | undefined = rowsAt(place)): readonly KnownSetting[] =>
    Object.entries(rows ?? {}).flatMap(([known, row]) => (known.toLowerCase() === key && tables.knows(row) ? [{ place, key: known, row }] : []))
  // A short name is any block's: `address`, `port`, `host`.
  const telling = key.includes('_')
  const main: SettingPlace = { side: config.kind, path: config.kind }
  const other: SettingPlace = config.kind === 'server' ? { side: 'agent', path: 'agent' } : { side: 'server', path: 'server' }
  const plugins = config.plugins
    .filter(({ table }) => table)
    .map(({ type, name: plugin }): SettingPlace => ({ side: config.kind, plugin: { type, name: plugin }, path: '' }))
  const classes = [
    () => (here.plugin && !here.wrapper && here.path === '' ? at({ ...here, wrapper: true }) : here.wrapper ? at({ ...here, wrapper: false }) : []),
    () => (here.path === '' && !here.plugin ? at(main) : []),
    () => inside(here, at),
    () =>
      around(here)
        .flatMap((place) => at(place))
        .slice(0, 1),
    () => (telling ? at(main) : []),
    () => (telling ? inside(main, at) : []),
    () => (telling ? plugins.flatMap((place) => at(place)) : []),
    () => (telling ? inside({ side: config.kind, path: '' }, at) : []),
    () => (telling ? at(other) : []),
    () => (telling ? inside(other, at) : []),
  ]
  for (const find of classes) {
    const found = find()
    if (found.length > 0) return found.length === 1 ? found[0] : undefined
  }
  return undefined
}

/** The shallowest blocks below one that have the key. */
function inside(place: SettingPlace, at: (place: SettingPlace, rows: Rows) => readonly KnownSetting[]): readonly KnownSetting[] {
  let level: readonly (readonly [place: SettingPlace, rows: Rows])[] = [[place, rowsAt(place) ?? {}]]
  while (level.length > 0) {
    level = level.flatMap(([outer, rows]) =>
      Object.entries(rows).flatMap(([name, row]): (readonly [SettingPlace, Rows])[] => {
        const inner = row.keys ?? row.labels
        return inner ? [[{ ...outer, path: outer.path === '' ? name : `${outer.path}.${name}` }, inner]] : []
      }),
    )
    const found = level.flatMap(([inner, rows]) => at(inner, rows))
    if (found.length > 0) return found
  }
  return []
}

/** The blocks around one, the nearest first. */
function around(place: SettingPlace): readonly SettingPlace[] {
  const names = place.path === '' ? [] : place.path.split('.')
  return names.map((_, index) => ({ ...place, path: names.slice(0, names.length - 1 - index).join('.') }))
}
