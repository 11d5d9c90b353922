import type { SpireConfig } from '../../spire/config.ts'
import { ALIASES, REMOVED } from '../../spire/old-names.ts'
import type { RemovedRow } from '../../spire/table.ts'
import { pluginTables } from '../../spire/tables.ts'
import { nearest } from '../../text/did-you-mean.ts'
import { tablesOf } from './known-settings.ts'

/** What people mean by a plugin type or a plugin's name that SPIRE does not have. */
export interface MeantPlugin {
  readonly type: string
  /** Undefined where a type is meant. */
  readonly name: string | undefined
  readonly note: string | undefined
}

/** The plugin type that is meant. @param allowed the program's types */
export function meantType(type: string, allowed: readonly string[]): MeantPlugin | undefined {
  const alias = ALIASES.find((row) => row.in === 'plugins' && row.name === type)
  const meant = alias ? alias.meant : nearest(type, allowed)
  return meant === undefined || !allowed.includes(meant) ? undefined : { type: meant, name: undefined, note: alias?.note }
}

/** Since when a plugin type is gone, and what came in its place. */
export function removedType(type: string): RemovedRow | undefined {
  return REMOVED.find(({ path, now }) => path === type && now === 'unsupported-plugin-type')
}

/** The built-in plugin that is meant by a name. */
export function meantPlugin(config: SpireConfig, type: string, name: string): MeantPlugin | undefined {
  const side = config.kind === 'server' || config.kind === 'agent' ? config.kind : undefined
  if (side === undefined) return undefined
  const tables = tablesOf(config)
  const names = pluginTables(side, type).flatMap((table) => (tables.knows(table) ? [table.name] : []))
  const alias = ALIASES.find((row) => row.in === type && row.name.toLowerCase() === name.toLowerCase())
  const [meantOf, meant] = alias?.meant.replace(/^agent:/, '').split('.') ?? [type, nearest(name, names)]
  if (meantOf === undefined || meant === undefined) return undefined
  const known = pluginTables(side, meantOf).some((table) => table.name === meant && tables.knows(table))
  return known ? { type: meantOf, name: meant, note: alias?.note } : undefined
}
