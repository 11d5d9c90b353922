import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AliasRow, ConfigTable, KeyRow, ManagerTable, PluginTable, ReleasesTable, RemovedRow, WrapperTable } from '../../src/spire/table.ts'

const folder = new URL('../../schemas/spire/', import.meta.url).pathname

/** Every file below `schemas/spire/`, by its path there. */
export const files: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
)

export const configs = ['server', 'agent', 'oidc', 'registrar'].map((name) => read<ConfigTable>(`${name}.json`))
export const manager = read<ManagerTable>('scm.json')
export const wrapper = read<WrapperTable>('plugin-wrapper.json')
export const plugins = [...files.keys()].filter((name) => name.startsWith('plugins/')).map((name) => read<PluginTable>(name))
export const removed = read<readonly RemovedRow[]>('removed.json')
export const aliases = read<readonly AliasRow[]>('aliases.json')
export const releases = read<ReleasesTable>('releases.json')

/** Every row of a level and below it, with its path and the row that it stands in. */
export function walk(
  keys: Readonly<Record<string, KeyRow>> | undefined,
  path: string,
  parent?: KeyRow,
): readonly { path: string; row: KeyRow; parent: KeyRow | undefined }[] {
  return Object.entries(keys ?? {}).flatMap(([name, row]) => {
    const at = path === '' ? name : `${path}.${name}`
    return [{ path: at, row, parent }, ...walk(row.keys, at, row), ...walk(row.labels, at, row)]
  })
}

/** Every path that aliases and removed rows may point at. */
export const paths: ReadonlySet<string> = new Set([
  ...configs.filter(({ config }) => config !== 'registrar').flatMap(({ keys }) => walk(keys, '').map(({ path }) => path)),
  ...plugins.flatMap(({ side, type, name, keys }) => {
    const own = [type, `${type}.${name}`, ...walk(keys, `${type}.${name}`).map(({ path }) => path)]
    const shared = plugins.some((other) => other.side === 'server' && other.type === type && other.name === name)
    return side === 'agent' && shared ? own.map((path) => `agent:${path}`) : own
  }),
])

function read<T>(name: string): T {
  return JSON.parse(files.get(name) ?? 'null') as T
}
