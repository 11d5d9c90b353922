import agent from '../../schemas/spire/agent.json' with { type: 'json' }
import oidc from '../../schemas/spire/oidc.json' with { type: 'json' }
import wrapper from '../../schemas/spire/plugin-wrapper.json' with { type: 'json' }
import registrar from '../../schemas/spire/registrar.json' with { type: 'json' }
import server from '../../schemas/spire/server.json' with { type: 'json' }
import type { ConfigKind } from './config.ts'
import { PLUGIN_TABLES } from './plugin-tables.ts'
import type { ConfigTable, KeyRow, PluginTable, WrapperTable } from './table.ts'

/** The data in `schemas/spire/`; the casts are its edge: its shape is what the schema's own test checks. */
const CONFIGS = { agent, oidc, registrar, server } as unknown as Readonly<Record<ConfigKind, ConfigTable>>
const WRAPPER = wrapper as unknown as WrapperTable

/** The keys of a config's top level and all below. */
export function configTable(kind: ConfigKind): ConfigTable {
  return CONFIGS[kind]
}

/** The keys beside `plugin_data`. */
export function wrapperTable(): WrapperTable {
  return WRAPPER
}

/** A built-in plugin of any release. */
export function pluginTable(side: PluginTable['side'], type: string, name: string): PluginTable | undefined {
  return PLUGIN_TABLES.find((table) => table.side === side && table.type === type && table.name === name)
}

/** All built-in plugins of a type, or of all types. */
export function pluginTables(side: PluginTable['side'], type?: string): readonly PluginTable[] {
  return PLUGIN_TABLES.filter((table) => table.side === side && (type === undefined || table.type === type))
}

/** Fields that SPIRE's structs have without meaning to: a config may set them, to no effect. (spire: cmd/spire-server/cli/run/run.go) */
export const UNTAGGED_FIELDS: Readonly<Record<string, KeyRow>> = {
  ConfigPath: { type: 'string', doc: 'No setting: a field that the command line fills.' },
  ExpandEnv: { type: 'bool', doc: 'No setting: a field that the command line fills.' },
}
