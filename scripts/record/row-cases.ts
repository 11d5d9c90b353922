import type { KeyRow, PluginTable } from '../../src/spire/table.ts'
import { configTable, pluginTables, wrapperTable } from '../../src/spire/tables.ts'
import { asTree, hcl, type Json, put, type Tree } from './config-tree.ts'
import { companionsOf, goodOf, rivalsOf } from './row-values.ts'

/** A config that sets one row of the tables, well or wrongly. */
export interface RowCase {
  readonly kind: 'server' | 'agent' | 'oidc' | 'registrar'
  readonly config: string
  /** The plugin that the row is of: only the start of an agent, and that of an older server, looks at its data. */
  readonly plugin?: PluginTable
}

/** For every row of `schemas/spire`: a good value, one of another type, and where the value has a meaning one that means nothing; as HCL and as JSON. */
export function rowCases(): readonly RowCase[] {
  const cases: RowCase[] = []
  for (const kind of ['server', 'agent', 'oidc', 'registrar'] as const) {
    const { keys } = configTable(kind)
    visit(keys, [], (path, row) => {
      // The registrar's older library takes "true" for true.
      for (const value of kind === 'registrar' && row.type === 'bool' ? [true, ['x']] : valuesOf(row, idOf(path))) {
        const tree = base(kind)
        settle(tree, keys, path, '', value)
        cases.push(...written({ kind }, tree))
      }
    })
  }
  for (const side of ['server', 'agent'] as const) for (const table of pluginTables(side)) cases.push(...pluginCases(side, table))
  cases.push(...wrapperCases())
  return cases
}

function pluginCases(side: 'server' | 'agent', table: PluginTable): readonly RowCase[] {
  const cases: RowCase[] = []
  const { type, name, keys } = table
  const id = `${side}/${type}/${name}`
  const at = ['plugins', type, name, 'plugin_data']
  const add = (data: Tree): void => {
    const tree = base(side)
    alone(tree, type)
    put(tree, at, data)
    const plugins = tree.plugins as Tree
    tree.plugins = { [type]: plugins[type] ?? {}, ...plugins }
    cases.push(...written({ kind: side, plugin: table }, tree))
  }
  add({})
  add({ bogus: 1 })
  visit(keys, [], (path, row) => {
    for (const value of valuesOf(row, `${id}/${idOf(path)}`)) {
      const data: Tree = {}
      settle(data, keys, path, `${id}/`, value)
      add(data)
    }
  })
  return cases
}

/** What stands beside `plugin_data`. */
function wrapperCases(): readonly RowCase[] {
  const cases: RowCase[] = []
  for (const side of ['server', 'agent'] as const) {
    for (const [key, row] of Object.entries(wrapperTable().keys)) {
      for (const value of valuesOf(row, `wrapper/${key}`)) {
        const tree = base(side)
        put(tree, ['plugins', 'KeyManager', 'memory', key], value)
        cases.push(...written({ kind: side }, tree))
      }
    }
  }
  return cases
}

/** Only the plugin in question where there may be but one of its type. */
function alone(tree: Tree, type: string): void {
  if (['KeyManager', 'NodeAttestor', 'DataStore', 'WorkloadAttestor'].includes(type)) delete (tree.plugins as Tree)[type]
}

function written(one: Omit<RowCase, 'config'>, tree: Tree): readonly RowCase[] {
  return [hcl(tree), JSON.stringify(tree)].map((config) => ({ ...one, config }))
}

function base(kind: RowCase['kind']): Tree {
  switch (kind) {
    case 'server':
      return {
        server: { trust_domain: 'example.org', data_dir: 'data' },
        plugins: {
          DataStore: { sql: { plugin_data: { database_type: 'postgres', connection_string: 'sslmode=disable' } } },
          KeyManager: { memory: { plugin_data: {} } },
        },
      }
    case 'agent':
      return {
        agent: { trust_domain: 'example.org', data_dir: 'data', server_address: '127.0.0.1', server_port: 1, insecure_bootstrap: true },
        plugins: {
          KeyManager: { memory: { plugin_data: {} } },
          NodeAttestor: { join_token: { plugin_data: {} } },
          WorkloadAttestor: { unix: { plugin_data: {} } },
        },
      }
    case 'oidc':
      return { domains: ['example.org'], insecure_addr: '127.0.0.1:0', server_api: { address: 'unix:///tmp/none.sock' } }
    case 'registrar':
      return { mode: 'reconcile', cluster: 'demo', trust_domain: 'example.org', server_socket_path: '/tmp/none.sock' }
  }
}

/** Sets a row with all that it needs around it, and without what does not go with it. */
function settle(tree: Tree, keys: Readonly<Record<string, KeyRow>>, path: readonly string[], table: string, value: Json): void {
  const id = `${table}${idOf(path)}`
  const rivals = rivalsOf(id)
  fill(tree, keys, [], path, table)
  for (const [key, companion] of companionsOf(id)) put(tree, key.split('/'), companion)
  for (const rival of rivals) drop(tree, rival.split('/'))
  put(tree, path, value)
}

/** Gives every block on the way to a row the keys without which it is refused. */
function fill(tree: Tree, keys: Readonly<Record<string, KeyRow>>, done: readonly string[], path: readonly string[], table: string): void {
  const [key = '', ...rest] = path
  for (const [name, row] of Object.entries(keys)) {
    if (row.required !== true || name === key || at(tree, [...done, name]) !== undefined) continue
    put(tree, [...done, name], goodOf(`${table}${idOf([...done, name])}`, row, goodValue))
  }
  const row = keys[key]
  if (!row || rest.length === 0) return
  const steps = row.type === 'map' || row.type === 'blocks' ? 1 : 0
  const inner = row.keys ?? row.labels
  if (inner && rest.length > steps) fill(tree, inner, [...done, key, ...rest.slice(0, steps)], rest.slice(steps), table)
}

/** A path as rows are called, without the names that we gave. */
function idOf(path: readonly string[]): string {
  return path.filter((step) => step !== '[]' && step !== 'other.org').join('.')
}

function at(tree: Tree, path: readonly string[]): Json | undefined {
  let node: Json | undefined = tree
  for (const key of path) node = Array.isArray(node) ? node[0] : asTree(node)[key]
  return node
}

function drop(tree: Tree, path: readonly string[]): void {
  let node: Tree = tree
  for (const key of path.slice(0, -1)) node = (node[key] ?? {}) as Tree
  delete node[path.at(-1) ?? '']
}

/** Calls back for every key, also of blocks inside: of a map under a name of ours, of a list in its one element. */
function visit(keys: Readonly<Record<string, KeyRow>>, path: readonly string[], call: (path: readonly string[], row: KeyRow) => void): void {
  for (const [key, row] of Object.entries(keys)) {
    call([...path, key], row)
    const inner = row.keys ?? row.labels
    if (inner) visit(inner, [...path, key, ...(row.type === 'map' ? ['other.org'] : row.type === 'blocks' ? ['[]'] : [])], call)
  }
}

function valuesOf(row: KeyRow, id: string): readonly Json[] {
  const meaningless = meaninglessValue(row)
  return [goodOf(id, row, goodValue), otherType(row), ...(meaningless === undefined ? [] : [meaningless])]
}

function goodValue(row: KeyRow): Json {
  const text = goodText(row)
  switch (row.type) {
    case 'string':
      return text
    case 'int':
      return row.format === 'port' ? 8443 : 5
    case 'float':
      return 1.5
    case 'bool':
      return true
    case 'list':
      return [text]
    case 'strings':
      return { one: text }
    case 'lists':
      return { one: [text] }
    case 'blocks':
      return [requiredOf(row)]
    case 'map':
      return { 'other.org': requiredOf(row) }
    case 'block':
      return requiredOf(row)
    case 'node':
      return {}
  }
}

function requiredOf(row: KeyRow): Tree {
  return Object.fromEntries(Object.entries(row.keys ?? {}).flatMap(([key, inner]) => (inner.required === true ? [[key, goodValue(inner)]] : [])))
}

function goodText(row: KeyRow): string {
  const [value] = row.values ?? []
  if (value !== undefined) return value
  switch (row.format) {
    case 'duration':
      return '1h'
    case 'trust-domain':
      return 'other.org'
    case 'spiffe-id':
      return 'spiffe://example.org/x'
    case 'url':
      return 'https://other.org:8443'
    case 'path':
      return 'certificate.pem'
    case 'cidr':
      return '10.0.0.0/8'
    case 'port':
      return '8443'
    case 'host':
      return '127.0.0.1'
    case 'socket-uri':
      return 'unix:///tmp/none.sock'
    default:
      return 'x'
  }
}

function otherType({ type }: KeyRow): Json {
  if (type === 'string') return ['x']
  if (type === 'bool') return 'true'
  if (type === 'int') return 8.5
  if (type === 'node') return ['x']
  return type === 'list' ? true : 5
}

function meaninglessValue(row: KeyRow): Json | undefined {
  const text = meaninglessText(row)
  if (text === undefined) return row.type === 'int' ? (row.format === 'port' ? 70_000 : -1) : undefined
  return row.type === 'list' ? [text] : row.type === 'int' ? 70_000 : text
}

function meaninglessText({ values, format, type }: KeyRow): string | undefined {
  if (type !== 'string' && type !== 'list') return undefined
  if (values) return 'bogus'
  switch (format) {
    case 'duration':
      return '1d'
    case 'trust-domain':
      return 'Not A Domain'
    case 'regexp':
      return '('
    case 'template':
      return '{{'
    case 'host':
      return 'a b'
    case 'spiffe-id':
    case 'url':
    case 'cidr':
    case 'port':
    case 'socket-uri':
      return 'x'
    default:
      return undefined
  }
}
