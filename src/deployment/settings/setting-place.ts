import type { ConfigKind, SpireConfig } from '../../spire/config.ts'
import type { KeyRow } from '../../spire/table.ts'
import { configTable, pluginTable, wrapperTable } from '../../spire/tables.ts'

/** A block of a config's tables: where a key stands, or where it belongs. */
export interface SettingPlace {
  readonly side: ConfigKind
  readonly plugin?: { readonly type: string; readonly name: string }
  /** What stands around `plugin_data`, rather than in it. */
  readonly wrapper?: boolean
  /** `server.experimental`; of a plugin inside its data: `clusters`. Names of map entries are left out. */
  readonly path: string
}

export type Rows = Readonly<Record<string, KeyRow>>

/** The block that a problem's path names, without the key at its end. */
export function placeOfPath(config: SpireConfig, path: string): SettingPlace {
  const plain = (text: string): string => text.replace(/\[[^\]]*\]/g, '').replace(/^\./, '')
  const [whole, type, name, data] = /^plugins\.([^.[\]]+)\[([^\]]*)\](\.plugin_data)?/.exec(path) ?? []
  if (whole === undefined || type === undefined || name === undefined) return { side: config.kind, path: plain(path) }
  return { side: config.kind, plugin: { type, name }, wrapper: data === undefined, path: plain(path.slice(whole.length)) }
}

/** The block and the key that a path of `schemas/spire/aliases.json` names; undefined where it names a plugin or a plugin type. */
export function settingOf(meant: string, side: ConfigKind): { readonly place: SettingPlace; readonly key: string } | undefined {
  const names = meant.replace(/^agent:/, '').split('.')
  const [first = '', second = '', ...rest] = names
  const owner = ([side, 'server', 'agent'] as const).find((kind) => configTable(kind).keys[first])
  if (owner) return { place: { side: owner, path: names.slice(0, -1).join('.') }, key: names.at(-1) ?? '' }
  if (rest.length === 0 && !configTable(side).keys[meant]) return undefined
  const pluginSide = meant.startsWith('agent:') || !pluginTable('server', first, second) ? 'agent' : 'server'
  return { place: { side: pluginSide, plugin: { type: first, name: second }, path: rest.slice(0, -1).join('.') }, key: rest.at(-1) ?? '' }
}

/** How `schemas/spire/aliases.json` and `removed.json` name a block. */
export function tableName({ side, plugin, wrapper, path }: SettingPlace): string | undefined {
  if (!plugin) return path
  if (wrapper) return undefined
  const name = [plugin.type, plugin.name, ...(path === '' ? [] : [path])].join('.')
  return side === 'agent' && pluginTable('server', plugin.type, plugin.name) ? `agent:${name}` : name
}

/** The keys of a block; undefined where nothing is known of it. */
export function rowsAt({ side, plugin, wrapper, path }: SettingPlace): Rows | undefined {
  const top = !plugin
    ? configTable(side).keys
    : wrapper
      ? wrapperTable().keys
      : side === 'server' || side === 'agent'
        ? pluginTable(side, plugin.type, plugin.name)?.keys
        : undefined
  return path === '' ? top : path.split('.').reduce<Rows | undefined>((rows, name) => rows?.[name]?.keys ?? rows?.[name]?.labels, top)
}

export function isSamePlace(a: SettingPlace, b: SettingPlace): boolean {
  return tableName(a) === tableName(b) && a.side === b.side && (a.wrapper === true) === (b.wrapper === true)
}

/** A block in a sentence, as what one writes into: `'server.experimental'`, `the plugin_data of KeyManager "disk"`. */
export function placeInWords({ side, plugin, wrapper, path }: SettingPlace, from: ConfigKind): string {
  const whose = side === from ? '' : ` of the ${side}'s config`
  if (!plugin) return path === '' ? `the config's top level${whose}` : `'${path}'${whose}`
  const name = `${plugin.type} "${plugin.name}"`
  return `${wrapper ? 'the block' : path === '' ? 'the plugin_data' : `'${path}' in the plugin_data`} of ${name}${whose}`
}
