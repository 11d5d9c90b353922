import type { KeyRow } from '../../src/spire/table.ts'
import { configTable, pluginTables } from '../../src/spire/tables.ts'
import { asTree, hcl, type Json, put, type Tree } from './config-tree.ts'
import { type Random, randomFrom } from './random.ts'

export interface ValidateCase {
  readonly kind: 'server' | 'agent'
  readonly tags: readonly string[]
  readonly config: string
  readonly env: Readonly<Record<string, string>>
  readonly expandEnv: boolean
}

/** Configs that reach every row of the tables: each key well and badly, alone and with other faults, as HCL and as JSON. */
export function validateCases(seed: number, mixes: number): readonly ValidateCase[] {
  const random = randomFrom(seed)
  const cases: ValidateCase[] = []
  for (const kind of ['server', 'agent'] as const) {
    const faults = [...settingFaults(kind), ...pluginFaults(kind)]
    for (const { tags, apply } of faults) {
      const tree = base(kind)
      apply(tree)
      const json = random.chance(0.25)
      cases.push(made(kind, [...tags, json ? 'json' : 'hcl'], json ? JSON.stringify(tree, null, 1) : hcl(tree)))
    }
    for (let count = 0; count < mixes; count++) cases.push(mixed(kind, faults, random))
    for (const config of SHAPES[kind]) cases.push(made(kind, ['shape'], config))
  }
  return cases
}

interface Fault {
  readonly tags: readonly string[]
  apply(tree: Tree): void
}

function made(kind: 'server' | 'agent', tags: readonly string[], config: string): ValidateCase {
  return { kind, tags, config, env: { SET: 'value', TD: 'example.org' }, expandEnv: config.includes('$') && config.length % 2 === 0 }
}

function mixed(kind: 'server' | 'agent', faults: readonly Fault[], random: Random): ValidateCase {
  const tree = base(kind)
  const tags: string[] = ['mix']
  for (let count = 2 + random.below(3); count > 0; count--) {
    const fault = random.pick(faults)
    tags.push(...fault.tags.slice(0, 1))
    fault.apply(tree)
  }
  const json = random.chance(0.25)
  let text = json ? JSON.stringify(tree, null, 1) : hcl(tree)
  if (random.chance(0.15)) text = mutate(text, random)
  return made(kind, tags, text)
}

/** A slip of the hand. */
function mutate(text: string, random: Random): string {
  const at = random.below(text.length)
  const slip = random.pick(['', '}', '{', '"', '=', ',', '#', '$', '[', 'x', '\n', '/', '<<EOF\n'])
  return text.slice(0, at) + slip + text.slice(at + random.below(2))
}

function base(kind: 'server' | 'agent'): Tree {
  if (kind === 'server') {
    return {
      server: { trust_domain: 'example.org', data_dir: '/tmp/spire-data', bind_address: '0.0.0.0', bind_port: 8081 },
      plugins: {
        DataStore: { sql: { plugin_data: { database_type: 'sqlite3', connection_string: '/tmp/spire-data/db.sqlite3' } } },
        KeyManager: { memory: { plugin_data: {} } },
        NodeAttestor: { k8s_psat: { plugin_data: { clusters: { demo: { service_account_allow_list: ['spire:spire-agent'] } } } } },
      },
    }
  }
  return {
    agent: { trust_domain: 'example.org', server_address: 'spire-server', server_port: 8081, insecure_bootstrap: true },
    plugins: {
      KeyManager: { memory: { plugin_data: {} } },
      NodeAttestor: { k8s_psat: { plugin_data: { cluster: 'demo' } } },
      WorkloadAttestor: { k8s: { plugin_data: {} } },
    },
  }
}

const WRONG: readonly Json[] = [
  'text',
  '',
  8,
  0,
  -1,
  8.5,
  true,
  false,
  ['x'],
  [],
  { a: 'b' },
  {},
  '8',
  ['x', 1],
  [{ address: 'x' }],
  'EC-P256',
  '24h',
  '1d',
  'spiffe://example.org/x',
  'https://x',
]

/** Files, names and networks decide on these. */
const MACHINE =
  /log_file|join_token_file|trust_bundle_|serving_cert_file|ca_bundle_path|devid_|endorsement_|cert_authorities_path|account_list_file|plugin_cmd|bind_address$/

function settingFaults(kind: 'server' | 'agent'): readonly Fault[] {
  const faults: Fault[] = []
  visit(configTable(kind).keys, [], (path, row) => {
    if (path[0] === 'plugins' || path.some((part) => MACHINE.test(part))) return
    for (const value of row.type === 'map' ? [] : goodValues(row)) faults.push(set(path, value, 'good'))
    for (const value of WRONG) faults.push(set(path, value, 'wrong'))
    if (row.keys || row.labels) faults.push(set([...path, 'bogus'], 1, 'unknown'), set([...path, 'bogus_block'], { a: 1 }, 'unknown'))
  })
  faults.push(set(['bogus'], 1, 'unknown'), set([kind, 'bogus'], 'x', 'unknown'))
  for (const key of Object.keys(asTree(base(kind)[kind]))) faults.push({ tags: [`drop/${key}`], apply: (tree) => void delete asTree(tree[kind])[key] })
  return faults
}

function pluginFaults(kind: 'server' | 'agent'): readonly Fault[] {
  const faults: Fault[] = []
  for (const table of pluginTables(kind)) {
    const { type, name } = table
    const at = ['plugins', type, name]
    if (/azure_msi|azure_imds|tpm_devid/.test(name)) continue
    faults.push(set([...at, 'plugin_data'], {}, 'empty'), set([...at, 'enabled'], false, 'wrapper'), set([...at, 'bogus'], 1, 'wrapper'))
    if (kind === 'agent') continue
    const good: Tree = {}
    for (const [key, row] of Object.entries(table.keys)) if (row.required === true) good[key] = goodValues(row)[0] ?? 'x'
    faults.push(set([...at, 'plugin_data'], good, 'good'))
    visit(table.keys, [], (path, row) => {
      if (path.some((part) => MACHINE.test(part))) return
      for (const value of [...goodValues(row), ...WRONG.filter((_, index) => (index + path.length) % 3 === 0)]) {
        faults.push({
          tags: [`${type}/${name}/${path.join('.')}`],
          apply(tree) {
            put(tree, [...at, 'plugin_data'], structuredClone(good))
            put(tree, [...at, 'plugin_data', ...path], value)
          },
        })
      }
    })
    faults.push(set([...at, 'plugin_data', 'bogus'], 1, 'unknown'))
  }
  for (const type of ['Bogus', 'keyManager', 'NodeResolver']) faults.push(set(['plugins', type, 'x', 'plugin_data'], {}, 'type'))
  for (const type of ['KeyManager', 'NodeAttestor', 'Notifier', 'DataStore']) faults.push(set(['plugins', type, 'bogus', 'plugin_data'], {}, 'name'))
  for (const type of ['KeyManager', 'DataStore', 'NodeAttestor', 'WorkloadAttestor'])
    faults.push({ tags: [`drop/${type}`], apply: (tree) => void delete asTree(tree.plugins)[type] })
  return faults
}

/** Calls back for every key, also of blocks inside; of maps and lists of blocks, under a name of our own. */
function visit(keys: Readonly<Record<string, KeyRow>>, path: readonly string[], call: (path: readonly string[], row: KeyRow) => void): void {
  for (const [key, row] of Object.entries(keys)) {
    call([...path, key], row)
    const inner = row.keys ?? row.labels
    if (inner && row.type !== 'blocks') visit(inner, [...path, key, ...(row.type === 'map' ? ['other.org'] : [])], call)
  }
}

function goodValues(row: KeyRow): readonly Json[] {
  if (row.values) return row.values.flatMap((value) => [value, value.toUpperCase()])
  if (row.format === 'duration') return ['1h']
  if (row.format === 'url') return ['https://other.org:8443']
  if (row.format === 'spiffe-id') return row.type === 'list' ? [['spiffe://example.org/x']] : ['spiffe://other.org/x']
  switch (row.type) {
    case 'string':
      return ['x']
    case 'int':
      return [5, '5']
    case 'bool':
      return [true, false]
    case 'list':
      return [['x']]
    case 'map':
      return [{ one: {} }]
    default:
      return [{}]
  }
}

function set(path: readonly string[], value: Json, tag: string): Fault {
  return { tags: [`${tag}/${path.join('.')}`], apply: (tree) => put(tree, path, value) }
}

const SERVER_REST = `
plugins {
  DataStore "sql" { plugin_data { database_type = "sqlite3" connection_string = "/tmp/x" } }
  KeyManager "memory" { plugin_data {} }
}
`
const SERVER = `server { trust_domain = "example.org" data_dir = "/tmp/x" }\n${SERVER_REST}`

function withPlugin(plugin: string): string {
  return `server { trust_domain = "example.org" data_dir = "/tmp/x" }\nplugins {\n  DataStore "sql" { plugin_data { database_type = "sqlite3" connection_string = "/tmp/x" } }\n${plugin}\n}\n`
}

function withServer(lines: string): string {
  return `server {\n  trust_domain = "example.org"\n  data_dir = "/tmp/x"\n${lines}\n}\n${SERVER_REST}`
}

function withStore(data: string): string {
  return `server { trust_domain = "example.org" data_dir = "/tmp/x" }\nplugins {\n  DataStore "sql" {\n    plugin_data {\n${data}\n    }\n  }\n  KeyManager "memory" { plugin_data {} }\n}\n`
}

/** How a config may be laid out, and what else people write. */
const SHAPES: Readonly<Record<'server' | 'agent', readonly string[]>> = {
  server: [
    SERVER,
    `${SERVER}${SERVER}`,
    `plugins {}\n${SERVER}`,
    SERVER.replace('server {', 'server "x" {'),
    SERVER.replace('server {', 'servers {'),
    SERVER.replace('server {', 'server = {'),
    SERVER.replace('server {', 'Server {').replace('trust_domain', 'Trust_Domain'),
    `${SERVER}health_checks { listener_enabled = true live_path = "x" }\n`,
    `${SERVER}health_checks { listener_enabled = true live_path = "/a" ready_path = "/a" }\n`,
    `${SERVER}health_checks { listener_enabled = true live_path = "/{a" }\n`,
    `${SERVER}health_checks { listener_enabled = true live_path = "/a{b}" }\n`,
    `${SERVER}health_checks { listener_enabled = true live_path = "GET /a" }\n`,
    `${SERVER}health_checks { listener_enabled = true ready_path = "/a b" }\n`,
    `${SERVER}health_checks { listener_enabled = true ready_path = "/{b}" live_path = "/{a}" }\n`,
    `${SERVER}telemetry { M3 { address = "a" env = "b" } }\n`,
    `${SERVER}telemetry { Statsd = [ { address = "a" bogus = 1 } ] }\n`,
    `${SERVER}telemetry { Prometheus { port = 1 } Prometheus { bogus = 2 } }\n`,
    withServer('  trust_domain = "other.org"'),
    withServer('  "bogus" = 1'),
    withServer('  baz "x" { a = 1 }'),
    withServer('  ca_subject "x" { common_name = "y" }'),
    withServer('  ca_subject x { common_name = "y" }'),
    withServer('  admin_ids = ["spiffe://a/b"]\n  admin_ids = ["x"]'),
    withServer('  experimental { feature_flags = ["forced_rotation", "b", "a"] }'),
    withServer('  experimental { feature_flags = ["wit-svid"] }'),
    withServer('  federation { bundle_endpoint { port = 8443 } }'),
    withServer('  federation { bundle_endpoint { port = 8443 acme { domain_name = "x" } } }'),
    withServer('  federation { bundle_endpoint { port = 8443 acme { domain_name = "x" email = "y" } profile "https_spiffe" {} } }'),
    withServer('  federation { bundle_endpoint { port = 8443 profile "https_web" {} } }'),
    withServer('  federation { bundle_endpoint { port = 8443 profile "https_web" { serving_cert_file { cert_file_path = "a" key_file_path = "b" } } } }'),
    withServer('  federation { bundle_endpoint { port = 8443 profile "https_web" { serving_cert_file { file_sync_interval = "x" } } } }'),
    withServer('  federation { bundle_endpoint { port = 8443 profile "https_web" { acme { tos_accepted = "true" } } } }'),
    withServer('  federation { bundle_endpoint { port = 8443 profile "bogus" {} } }'),
    withServer('  federation { bundle_endpoint { port = 8443 profile "https_web" {} profile "https_spiffe" {} } }'),
    withServer('  federation { bundle_endpoint { port = 8443 profile = "https_web" } }'),
    withServer('  federation { bundle_endpoint { port = 8443 profile = [] } }'),
    withServer('  federation { bundle_endpoint { port = 8443 refresh_hint = "x" } }'),
    withServer('  federation { federates_with "other.org" {} }'),
    withServer('  federation { federates_with "other.org" { bundle_endpoint_url = "http://x" } }'),
    withServer('  federation { federates_with "other.org" { bundle_endpoint_url = "https://x" } }'),
    withServer('  federation { federates_with "Other.org" { bundle_endpoint_url = "https://x" bundle_endpoint_profile "https_web" {} } }'),
    withServer('  federation { federates_with "other.org" { bundle_endpoint_url = "https://x" bundle_endpoint_profile "https_spiffe" {} } }'),
    withServer(
      '  federation { federates_with "other.org" { bundle_endpoint_url = "https://x" bundle_endpoint_profile "https_spiffe" { endpoint_spiffe_id = "x" } } }',
    ),
    withServer(
      '  federation { federates_with "other.org" { bundle_endpoint_url = "https://x" bundle_endpoint_profile "https_spiffe" { endpoint_spiffe_id = 5.5 } } }',
    ),
    withServer('  federation { federates_with "other.org" { bundle_endpoint_url = "https://x" bundle_endpoint_profile "x" {} } }'),
    withServer('  federation { federates_with "other.org" { bundle_endpoint_url = "https://x" bundle_endpoint_profile = "x" } }'),
    withServer('  bind_address = "::"'),
    withServer('  bind_address = "[::]"'),
    withServer('  bind_address = "1.2.3.4:80"'),
    withServer('  bind_address = "a b"'),
    withServer('  bind_port = 70000'),
    withServer('  bind_port = -1'),
    withServer('  jwt_issuer = "\\400x"'),
    withServer('  jwt_issuer = <<EOF\nhello\nEOF\n'),
    withServer('  max_attested_node_info_staleness = ""'),
    withServer('  # ${\n  log_level = "$LEVEL"'),
    withServer('  log_level = "${SET}"'),
    withServer('  jwt_issuer = "$$ ${SET} $"'),
    withPlugin('  KeyManager memory { plugin_data {} }'),
    withPlugin('  KeyManager { memory { plugin_data {} } }'),
    withPlugin('  KeyManager { "memory" { plugin_data {} } }'),
    withPlugin('  KeyManager { plugin_data {} }'),
    withPlugin('  KeyManager {}'),
    withPlugin('  KeyManager "memory" plugin_data { a = 1 }'),
    withPlugin('  KeyManager "memory" "x" { plugin_data {} }'),
    withPlugin('  KeyManager "memory" {}\n  KeyManager "memory" {}'),
    withPlugin('  KeyManager "memory" {}\n  KeyManager "disk" { plugin_data { keys_path = "/x" } }'),
    withPlugin('  KeyManager "memory" { enabled = "false" }'),
    withPlugin('  KeyManager "memory" { plugin_args = "x" }'),
    withPlugin('  KeyManager "disk" { plugin_data = "x" }'),
    withPlugin('  KeyManager "disk" { plugin_data = [] }'),
    withPlugin('  KeyManager "disk" { plugin_data { keys_path = "/x" } plugin_data { keys_path = 1.5 } }'),
    withPlugin('  KeyManager "disk" { plugin_data {} plugin_data_file = "/x" }'),
    withPlugin('  KeyManager = [ { disk = { plugin_data = {} } } ]'),
    withPlugin('  KeyManager "memory" {}\n  foo = 1'),
    withPlugin(
      '  KeyManager "memory" {}\n  UpstreamAuthority "disk" { plugin_data { cert_file_path = "/a" key_file_path = "/b" } }\n  UpstreamAuthority "vault" { plugin_data {} }',
    ),
    withPlugin('  KeyManager "memory" {}\n  NodeAttestor "join_token" { plugin_data { bogus = 1 other = 2 } }'),
    withPlugin('  KeyManager "memory" {}\n  NodeAttestor "join_token" { plugin_data { "bogus" = 1 } }'),
    withStore('      database_type = "mysql"\n      connection_string = "u:p@tcp(db)/spire"'),
    withStore('      database_type = "mysql"\n      connection_string = "u:p@tcp(db)/spire?parseTime=t"'),
    withStore('      database_type = "mysql"\n      connection_string = "nothing"'),
    withStore('      database_type = "mysql"\n      connection_string = "u:p@tcp(db)/spire?parseTime=true"\n      ro_connection_string = "u@/x"'),
    withStore('      database_type "aws_mysql" {}\n      connection_string = "u:p@tcp(db)/spire?parseTime=true"'),
    withStore('      database_type "aws_postgres" { region = "r" }\n      connection_string = "x"'),
    withStore('      database_type "aws_postgres" {}\n      connection_string = "x"'),
    withStore('      database_type { aws_postgres { region = 5.5 } }\n      connection_string = "x"'),
    withStore('      database_type { AWS_MySQL {} }\n      connection_string = "x"'),
    withStore('      database_type { aws_mysql {} aws_postgres {} }\n      connection_string = "x"'),
    withStore('      database_type "a" "b" {}\n      connection_string = "x"'),
    withStore('      database_type = []\n      connection_string = "x"'),
    withStore('      database_type = true\n      connection_string = "x"'),
    withStore('      database_type = "sqlite3"\n      database_type = "postgres"\n      connection_string = "x"'),
    withStore('      database_type = "sqlite3"\n      # a comment\n      connection_string = 5.5'),
    withStore('      database_type = "sqlite3"\n\n\n      max_open_conns = "x"\n      connection_string = "x"'),
    withStore('      database_type = "sqlite3"\n      connection_string = <<EOF\nx\nEOF\n'),
    withStore('      connection_string = <<EOF\nx\nEOF\n      database_type = "sqlite3"'),
    '',
    '{}',
    '{"server":{"trust_domain":"x" "data_dir":"/x"}}',
    '{"server":{"trust_domain":"x","data_dir":"/x"},"plugins":[{"DataStore":{"sql":{"plugin_data":{"database_type":"sqlite3","connection_string":"x"}}}},{"KeyManager":{"memory":{}}}]}',
    '{"plugins":{"KeyManager":{"memory":{}}},"server":{"trust_domain":"x","data_dir":"/x"}}',
    '{"server":{"trust_domain":"x","data_dir":"/x","jwt_issuer":"\\ud83d\\ude00"},"plugins":{}}',
    '{"server":{"trust_domain":null,"data_dir":"/x"},"plugins":{}}',
    'trust_domain = "x"',
    'just words',
  ],
  agent: [
    'agent {}\nplugins {}\n',
    'agent { trust_domain = "x" server_address = "s" server_port = 1 insecure_bootstrap = true }\n',
    ...[
      'trust_bundle_url = "https://x"',
      'trust_bundle_path = "/x"',
      'insecure_bootstrap = true trust_bundle_path = "/x"',
      'insecure_bootstrap = true trust_bundle_url = "https://x"',
      'insecure_bootstrap = true trust_bundle_url = "https://x" trust_bundle_path = "/x"',
      'trust_bundle_url = "https://x" trust_bundle_path = "/x"',
      'trust_bundle_url = "http://x"',
      'trust_bundle_url = "x"',
      'trust_bundle_unix_socket = "/x" trust_bundle_url = "https://x"',
      'trust_bundle_unix_socket = "/x" trust_bundle_url = "http://x?spire-a=1"',
      'trust_bundle_unix_socket = "/x" trust_bundle_path = "/x"',
      'trust_bundle_spiffe_workload_api = "unix:///x"',
      'trust_bundle_spiffe_workload_api = "/x"',
      'trust_bundle_spiffe_workload_api = "tcp://a:1"',
      'insecure_bootstrap = true trust_bundle_spiffe_workload_api = "unix:///x"',
      'insecure_bootstrap = true trust_bundle_format = "PEM"',
      'insecure_bootstrap = true rebootstrap_mode = "auto"',
      'insecure_bootstrap = true join_token = "a" join_token_file = "b"',
      'insecure_bootstrap = true admin_socket_path = "/tmp/spire-agent/public/admin.sock"',
      'insecure_bootstrap = true admin_socket_path = "/tmp/spire-agent/admin.sock"',
      'insecure_bootstrap = true socket_path = "a/b" admin_socket_path = "a/c"',
      'insecure_bootstrap = true authorized_delegates = ["spiffe://other/x"]',
      'insecure_bootstrap = true authorized_delegates = ["x"]',
      'insecure_bootstrap = true availability_target = "1h"',
      'insecure_bootstrap = true experimental { jwt_svid_cache_hit_timeout = "4s" }',
      'insecure_bootstrap = true experimental { jwt_svid_cache_hit_timeout = "1m" }',
      'insecure_bootstrap = true experimental { broker {} }',
      'insecure_bootstrap = true experimental { broker { socket_path = "/x/y" brokers = [ { id = "bad" } ] } }',
      'insecure_bootstrap = true experimental { broker { socket_path = "/x/y" brokers = [ { id = "spiffe://a/b" } ] } }',
      'insecure_bootstrap = true experimental { broker { socket_path = "/x/y" brokers = [ { id = "spiffe://a/b" allowed_reference_types = [ { type_url = "*" }, { type_url = "x" } ] } ] } }',
      'insecure_bootstrap = true experimental { ratelimit { fetch_jwt_svid = -1 } }',
      'insecure_bootstrap = true experimental { ratelimit { bogus = -1 } }',
      'insecure_bootstrap = true workload_x509_svid_key_type = "ec-p384"',
      'insecure_bootstrap = true workload_x509_svid_key_type = "rsa-4096"',
    ].map((line) => `agent {\n  trust_domain = "example.org"\n  server_address = "s"\n  server_port = 8081\n  ${line}\n}\nplugins {\n}\n`),
  ],
}
