import { goQuote } from '../hcl/go-quote.ts'
import type { Check } from './check/check.ts'
import { checkHealthPaths } from './check/process.ts'
import type { Block } from './config.ts'
import type { DecodedBlock } from './decoded.ts'
import { AGENT_PLUGINS } from './plugins/agent-plugins.ts'
import { NOTIFIERS, PUBLISHERS, UPSTREAM_AUTHORITIES } from './plugins/bundles.ts'
import { checkDataStore } from './plugins/data-store.ts'
import { KEY_MANAGERS } from './plugins/key-managers.ts'
import { NODE_ATTESTORS } from './plugins/node-attestors.ts'
import { PluginCheck } from './plugins/plugin-check.ts'
import { REQUIRED } from './plugins/required.ts'
import type { LoadedPlugin, PluginTree } from './plugins.ts'
import type { UnknownKeys } from './table.ts'
import { pluginTables } from './tables.ts'
import { blocksIn, checkUnknownKeys, checkUnknownKeysOf, strangeKey } from './unknown-keys.ts'

const SERVER_TYPES = ['DataStore', 'KeyManager', 'NodeAttestor', 'UpstreamAuthority', 'Notifier', 'BundlePublisher', 'CredentialComposer']
const AGENT_TYPES = ['KeyManager', 'NodeAttestor', 'WorkloadAttestor', 'SVIDStore']

/** What the server's `validate` (from 1.14.0 on) or the start of the process says of the plugins. (spire: pkg/common/catalog, pkg/server/catalog) */
export function checkPlugins(check: Check, side: 'server' | 'agent', root: Block, tree: PluginTree): void {
  const validated = side === 'server' && check.tables.isAtLeast('1.14.0') !== false
  checkHealthPaths(check, root.block('health_checks'), validated ? 'validate' : 'start')
  if (side === 'server') checkDataStores(check, root, tree, validated)
  for (const plugin of tree.plugins) checkPlugin(check, side, plugin, validated)
  if (tree.known && root.has('plugins')) checkCounts(check, side, root, tree, validated)
}

function checkPlugin(check: Check, side: 'server' | 'agent', plugin: LoadedPlugin, validated: boolean): void {
  const { type, name } = plugin
  const types = side === 'server' ? SERVER_TYPES : AGENT_TYPES
  const when = validated ? 'validate' : 'start'
  if (!types.includes(type)) {
    const log = `unsupported plugin type ${goQuote(type)}`
    check.problems.add({
      code: 'plugin-unsupported-type',
      block: plugin.wrapper,
      place: plugin.typePlace,
      path: `plugins.${type}`,
      log,
      when,
      args: { type, allowed: types.join(', ') },
    })
    return
  }
  checkUnknownKeysOf({ problems: check.problems, log: '' }, plugin.wrapper, 'silent')
  if (isDisabled(plugin) && type !== 'DataStore') return
  if (!plugin.external && !plugin.table) {
    if (type === 'DataStore') return
    const log = `failed to load plugin ${goQuote(name)}: no built-in plugin ${goQuote(name)} for type ${goQuote(type)}`
    const allowed = pluginTables(side, type).filter((table) => check.tables.knows(table))
    const row = pluginTables(side, type).find((table) => table.name === name)
    const args = {
      type,
      name,
      allowed: allowed.map((table) => table.name).join(', '),
      ...(row?.since ? { since: row.since } : {}),
      ...(row?.removed ? { removed: row.removed } : {}),
    }
    check.problems.add({ code: 'plugin-unknown-builtin', block: plugin.wrapper, place: plugin.place, log, when, args })
    return
  }
  if (type === 'NodeAttestor' && name === 'join_token' && side === 'server' && plugin.external) {
    const log = 'the built-in join_token node attestor cannot be overridden by an external plugin'
    check.problems.add({ code: 'plugin-unknown-builtin', block: plugin.wrapper, place: plugin.place, log, when, args: { type, name } })
  }
  if (plugin.table && !plugin.dead) checkSettings(check, side, plugin, validated)
}

function checkSettings(check: Check, side: 'server' | 'agent', plugin: LoadedPlugin, validated: boolean): void {
  const { type, name, table, data } = plugin
  if (!table) return
  const one = new PluginCheck(plugin, check.tables, check.problems, validated)
  if (table.unconfigurable) {
    const fields = data.decoded
    const file = plugin.wrapper.has('plugin_data') ? undefined : plugin.wrapper.key('plugin_data_file')
    const place = fields?.strange[0] ? data.view.place(fields.strange[0]) : file
    if (place) one.start('no supported configuration interface found', { place, code: 'plugin-unconfigurable' })
    return
  }
  if (type === 'WorkloadAttestor' && name === 'windows') {
    one.start('plugin not supported in this platform', { place: plugin.place, status: 'Unimplemented', code: 'other-platform' })
    return
  }
  one.decodeFaults()
  const refusing = check.tables.unknownOf(table) === 'fatal'
  if (refusing) checkUnknown(check, one, plugin)
  const older = check.tables.isAtLeast('1.11.0') === false
  for (const [key, message, before] of REQUIRED[`${side} ${type} ${name}`] ?? []) one.required(key, older ? (before ?? message) : message)
  const own = side === 'agent' ? AGENT_PLUGINS[`${type} ${name}`] : SERVER_CHECKS[type]?.[name]
  own?.(one)
  if (!refusing) checkUnknown(check, one, plugin)
}

const SERVER_CHECKS: Readonly<Record<string, Readonly<Record<string, (check: PluginCheck) => void>>>> = {
  DataStore: { sql: checkDataStore },
  KeyManager: KEY_MANAGERS,
  NodeAttestor: NODE_ATTESTORS,
  UpstreamAuthority: UPSTREAM_AUTHORITIES,
  BundlePublisher: PUBLISHERS,
  Notifier: NOTIFIERS,
}

/** Keys that the plugin does not know: most plugins never say, a few refuse, one remarks. */
function checkUnknown(check: Check, one: PluginCheck, plugin: LoadedPlugin): void {
  const { data, table } = plugin
  const mode = (table && check.tables.unknownOf(table)) ?? 'silent'
  if (data.decoded) checkUnknownIn(check, one, data.decoded, data.path, mode)
}

/** A plugin that says so says it of each of its blocks in turn. */
function checkUnknownIn(check: Check, one: PluginCheck, block: DecodedBlock, path: string, mode: UnknownKeys): void {
  const { data } = one.plugin
  if (mode === 'silent' || (mode === 'note' && block.unused.size === 0)) {
    checkUnknownKeys({ view: data.view, root: data, problems: check.problems, log: '' }, block, path, 'silent')
    return
  }
  const keys = [...block.unused.keys()].sort()
  for (const [key, tokens] of block.unused) {
    const [token] = tokens
    const at = { place: data.view.place(token ?? { start: 0, end: 0 }), path: `${path}.${key}` }
    if (mode === 'note') one.info(`unknown setting "${key}" encountered`, { ...at, code: 'unknown-key', args: { key, unknown: mode } })
    else one.error(`unknown configurations detected: ${keys.join(',')}`, { ...at, ...strangeKey(check.tables, block, key, mode) })
  }
  for (const [key, field] of block.fields) {
    const inner = block.rows[key]?.unknown ?? mode
    for (const [rest, child] of blocksIn(field)) checkUnknownIn(check, one, child, `${path}.${key}${rest}`, inner)
  }
}

function checkDataStores(check: Check, root: Block, tree: PluginTree, validated: boolean): void {
  const stores = tree.plugins.filter(({ type }) => type === 'DataStore')
  const [first, second] = stores
  if (!first) {
    if (!tree.known || !root.has('plugins')) return
    const log = validated ? "'datastore' must be configured" : 'expecting a DataStore plugin'
    const note = validated ? { note: 'DataStore "sql"' } : {}
    check.problems.add({
      code: 'plugin-count',
      block: root,
      key: 'plugins',
      path: 'plugins.DataStore',
      log,
      ...note,
      when: validated ? 'validate' : 'start',
      args: { type: 'DataStore', expected: 'exactly 1', count: '0' },
    })
    return
  }
  if (second) {
    const args = { type: 'DataStore', expected: 'exactly 1', count: String(stores.length) }
    check.problems.add({
      code: 'plugin-count',
      block: root,
      place: second.place,
      path: 'plugins.DataStore',
      log: 'only one DataStore plugin is allowed',
      when: 'start',
      args,
      related: [[first.place, 'the first one']],
    })
  }
  if (first.name !== 'sql' || first.external) {
    const log = 'pluggability for the DataStore is deprecated; only the built-in "sql" plugin is supported'
    check.problems.add({
      code: 'plugin-unknown-builtin',
      block: first.wrapper,
      place: first.place,
      log,
      when: 'start',
      args: { type: 'DataStore', name: first.name, allowed: 'sql' },
    })
  }
}

/** How many plugins of a type there must be; those of a type that is not here, any number. */
const COUNTS: Readonly<Record<'server' | 'agent', Readonly<Record<string, readonly [least: number, most: number]>>>> = {
  server: { KeyManager: [1, 1], UpstreamAuthority: [0, 1] },
  agent: { KeyManager: [1, 1], NodeAttestor: [1, 1], WorkloadAttestor: [1, Number.POSITIVE_INFINITY] },
}

function checkCounts(check: Check, side: 'server' | 'agent', root: Block, tree: PluginTree, validated: boolean): void {
  for (const [type, [least, most]] of Object.entries(COUNTS[side])) {
    const plugins = tree.plugins.filter((plugin) => plugin.type === type && !isDisabled(plugin))
    const sure = plugins.every((plugin) => plugin.enabled.is !== 'unknown')
    const count = plugins.length
    if (!sure || (count >= least && count <= most)) continue
    const expected = least === most ? `exactly ${least}` : count < least ? `at least ${least}` : `at most ${most}`
    const reason = `constraint not satisfied: expected ${expected} but got ${count}`
    const surplus = plugins[most]
    const related = surplus && plugins[0] ? { related: [[plugins[0].place, 'the first one'] as const] } : {}
    check.problems.add({
      code: 'plugin-count',
      block: root,
      key: 'plugins',
      ...(surplus ? { place: surplus.place } : {}),
      path: `plugins.${type}`,
      log: validated ? reason : `plugin type ${goQuote(type)} ${reason}`,
      when: validated ? 'validate' : 'start',
      ...(validated ? { note: type } : {}),
      args: { type, expected, count: String(count) },
      ...related,
    })
  }
}

function isDisabled(plugin: LoadedPlugin): boolean {
  return plugin.enabled.is === 'known' && !plugin.enabled.value
}
