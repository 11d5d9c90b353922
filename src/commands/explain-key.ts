import type { GoType, KeyRow, Lifetime } from '../spire/table.ts'
import { configTable, pluginTables } from '../spire/tables.ts'

/**
 * A config key's row as Markdown: `server.ca_ttl`, `agent.sds.default_svid_name`, `KeyManager.disk.keys_path` or
 * `server.KeyManager.disk.keys_path`; undefined where no release knows it.
 */
export function explainKey(asked: string): string | undefined {
  const rows = allRows().filter(({ name }) => name === asked || name.replace(/^(?:server|agent|oidc)\./, '') === asked)
  return rows.length === 0 ? undefined : rows.map(rowPage).join('\n')
}

/** Every key that can be asked for. */
export function keyNames(): readonly string[] {
  return allRows().map(({ name }) => name)
}

interface NamedRow {
  readonly name: string
  readonly row: KeyRow | PluginRow
  readonly source: string
}

interface PluginRow extends Lifetime {
  readonly plugin: string
  readonly doc: string
}

function allRows(): readonly NamedRow[] {
  const configs = (['server', 'agent', 'oidc'] as const).flatMap((kind) => {
    const table = configTable(kind)
    return rowsOf(table.keys, kind === 'oidc' ? 'oidc.' : '', table.source)
  })
  const plugins = (['server', 'agent'] as const).flatMap((side) =>
    pluginTables(side).flatMap((table) => {
      const name = `${side}.${table.type}.${table.name}`
      const plugin = { ...table, plugin: `A ${table.type} of the ${side}` }
      return [{ name, row: plugin, source: table.source }, ...rowsOf(table.keys, `${name}.`, table.source)]
    }),
  )
  return [...configs, ...plugins]
}

function rowsOf(keys: Readonly<Record<string, KeyRow>>, prefix: string, source: string): readonly NamedRow[] {
  return Object.entries(keys).flatMap(([key, row]) => [
    { name: `${prefix}${key}`, row, source: row.source ?? source },
    ...rowsOf(row.keys ?? {}, `${prefix}${key}.`, row.source ?? source),
    ...rowsOf(row.labels ?? {}, `${prefix}${key}.`, row.source ?? source),
  ])
}

const TYPES: Readonly<Record<GoType, string>> = {
  string: 'a string',
  int: 'an integer',
  bool: 'true or false',
  float: 'a number',
  list: 'a list of strings',
  block: 'a block',
  blocks: 'a list of blocks',
  map: 'blocks by name',
  strings: 'strings by name',
  lists: 'lists of strings by name',
  node: 'a block that SPIRE reads later',
}

function rowPage({ name, row, source }: NamedRow): string {
  const facts = 'plugin' in row ? [`${row.plugin}.`] : keyFacts(row)
  return [`# ${name}`, '', row.doc, '', ...[...facts, ...lifetime(row)].map((fact) => `- ${fact}`), `- Facts from spire: ${source}`, ''].join('\n')
}

function keyFacts(row: KeyRow): readonly string[] {
  const { required } = row
  return [
    `Takes ${TYPES[row.type] ?? 'a value'}${row.format === undefined ? '' : `: a ${row.format.replace(/-/g, ' ')}`}.`,
    ...(row.values ? [`One of ${row.values.join(', ')}.`] : []),
    ...(row.default === undefined ? [] : [`Default: ${JSON.stringify(row.default)}.`]),
    ...(required === true ? ['Required.'] : typeof required === 'string' ? [`Of '${required.replace(/^one-of:/, '')}' exactly one is needed.`] : []),
  ]
}

function lifetime({ since, removed, deprecated, replacement }: Lifetime): readonly string[] {
  return [
    ...(since === undefined ? [] : [`Since SPIRE ${since}.`]),
    ...(deprecated === undefined ? [] : [`Deprecated since SPIRE ${deprecated}.`]),
    ...(removed === undefined ? [] : [`Removed in SPIRE ${removed}.`]),
    ...(replacement === undefined ? [] : [`Instead: ${replacement}.`]),
  ]
}
