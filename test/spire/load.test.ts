import { expect, test } from 'vitest'
import { environmentOf, UNKNOWN_ENVIRONMENT } from '../../src/spire/environment.ts'
import { textAt } from '../../src/text/source-file.ts'
import { faults, position, read } from './read.ts'

const PLUGINS = `plugins {
  DataStore "sql" { plugin_data { database_type = "sqlite3" connection_string = "/x" } }
  KeyManager "memory" {}
}
`

test('a config without faults has no problems, and its settings their places', () => {
  const config = read('server', `server {\n  Trust_Domain = "example.org"\n  data_dir = "/x"\n  bind_port = "0x1F91"\n}\n${PLUGINS}`)
  expect(faults(config)).toEqual([])
  const domain = config.main.string('trust_domain')
  expect(domain.is === 'known' && [domain.value, position(domain.place), textAt(domain.place), domain.from]).toEqual([
    'example.org',
    '2:18',
    '"example.org"',
    'written',
  ])
  const port = config.main.int('bind_port')
  expect(port.is === 'known' && [port.value, port.from]).toEqual([8081, 'written'])
  const ttl = config.main.duration('ca_ttl')
  expect(ttl.is === 'known' && [ttl.value, ttl.from, textAt(ttl.place)]).toEqual([86_400_000_000_000n, 'default', 'server'])
  expect(config.main.string('jwt_issuer').is).toBe('absent')
})

test('every fault is listed, in the order in which SPIRE would come to them, at the text to change', () => {
  const config = read(
    'server',
    `server {
  data_dir = "/x"
  bind_port = true
  bogus = 1
  log_level = "loud"
  ca_ttl = "1d"
}
plugins {
  KeyManager "disk" { plugin_data { keys_paht = "/x" } }
  keyManager "x" {}
}
`,
  )
  expect(faults(config)).toEqual([
    'validate wrong-type server.bind_port 3:15 true',
    'validate missing-required server.trust_domain 1:1 server',
    'validate invalid-enum server.log_level 5:15 "loud"',
    'validate invalid-duration server.ca_ttl 6:12 "1d"',
    'validate unknown-key server.bogus 4:3 bogus',
    'validate plugin-count plugins.DataStore 8:1 plugins',
    'validate missing-required plugins.KeyManager[disk].plugin_data.keys_path 9:23 plugin_data',
    'run unknown-key plugins.KeyManager[disk].plugin_data.keys_paht 9:37 keys_paht',
    'validate plugin-unsupported-type plugins.keyManager 10:3 keyManager',
  ])
  expect(config.problems.map(({ log }) => log)).toEqual([
    'unable to decode configuration at "a.conf": At 3:15: root.server.bind_port: unknown type *ast.LiteralType',
    'trust_domain must be configured',
    'could not start logger: not a valid logrus Level: "loud"',
    'could not parse default CA ttl "1d": time: unknown unit "d" in duration "1d"',
    'unknown configuration detected',
    "'datastore' must be configured",
    'keys_path is required',
    undefined,
    'unsupported plugin type "keyManager"',
  ])
})

test('of a config that does not parse nothing is known', () => {
  const config = read('agent', 'agent {\n  trust_domain = \n}\n')
  expect(faults(config)).toEqual(['validate parse-error  3:1 }'])
  expect([config.file, config.main.string('trust_domain').is, config.main.block('sds').string('default_svid_name').is, config.pluginsKnown]).toEqual([
    undefined,
    'unknown',
    'unknown',
    false,
  ])
})

test('what a variable hides is unknown, and nothing is said of it', () => {
  const text = `server {\n  trust_domain = "$TD"\n  data_dir = "/x/\${DIR}"\n  bind_port = \${PORT}\n  admin_ids = ["$ID"]\n  ca_ttl = "$TTL"\n}\n${PLUGINS}`
  const config = read('server', text, { expandEnv: true, environment: UNKNOWN_ENVIRONMENT })
  expect(faults(config)).toEqual([])
  const { main } = config
  const answers = [main.string('trust_domain'), main.string('data_dir'), main.int('bind_port'), main.strings('admin_ids'), main.duration('ca_ttl')]
  expect(answers.map(({ is }) => is)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown'])
  expect(config.variables.map(({ name, place, expanded }) => [name, textAt(place), expanded])).toEqual([
    ['TD', '$TD', true],
    ['DIR', '${DIR}', true],
    ['PORT', '${PORT}', true],
    ['ID', '$ID', true],
    ['TTL', '$TTL', true],
  ])
})

test('a variable that is set is put in, one that is not leaves nothing', () => {
  const text = `server {\n  trust_domain = "$TD"\n  data_dir = "$NONE"\n}\n${PLUGINS}`
  const config = read('server', text, { expandEnv: true, environment: environmentOf({ TD: 'Example' }) })
  expect(faults(config)).toEqual(['validate missing-required server.data_dir 3:14 "$NONE"', 'validate invalid-trust-domain server.trust_domain 2:18 "$TD"'])
})

test('a variable that may stand for whole settings leaves every setting open', () => {
  const config = read('server', `server {\n  data_dir = "/x"\n  \${MORE}\n}\n`, { expandEnv: true, environment: UNKNOWN_ENVIRONMENT })
  expect([faults(config), config.main.string('trust_domain').is]).toEqual([[], 'unknown'])
})

test('repeated settings merge as SPIRE merges them, and what is lost is said', () => {
  const config = read(
    'server',
    `server { trust_domain = "a" admin_ids = ["spiffe://a/1"] }
server "x" { data_dir = "/lost" }
server { trust_domain = "b" admin_ids = ["spiffe://a/2"] data_dir = "/x" data_dir = "/y" }
${PLUGINS}plugins { NodeAttestor "join_token" {} }
telemetry { M3 { address = "a" env = "b" } }
`,
  )
  expect(faults(config)).toEqual([
    'run stray-label server 2:8 "x"',
    'run duplicate-attribute server.data_dir 3:74 data_dir',
    'run second-block plugins 8:1 plugins',
    'run block-for-list telemetry.M3 9:13 M3',
  ])
  const ids = config.main.strings('admin_ids')
  expect(ids.is === 'known' && ids.value.map(({ value }) => value)).toEqual(['spiffe://a/1', 'spiffe://a/2'])
  expect(config.main.string('data_dir')).toMatchObject({ value: '/y' })
  expect(config.plugins.map(({ type, name }) => `${type} ${name}`)).toEqual(['DataStore sql', 'KeyManager memory'])
})

test('plugins are found in every shape', () => {
  const config = read(
    'agent',
    `agent { trust_domain = "a" server_address = "s" server_port = 1 insecure_bootstrap = true }
plugins = {
  KeyManager { memory {} },
  NodeAttestor "k8s_psat" plugin_data { cluster = "c" }
  WorkloadAttestor { "k8s" { enabled = false plugin_data { skip_kubelet_verification = true } } unix {} }
}
`,
  )
  expect(faults(config)).toEqual([])
  expect(config.plugins.map(({ type, name, place }) => `${type} ${name} ${position(place)}`)).toEqual([
    'KeyManager memory 3:16',
    'NodeAttestor k8s_psat 4:16',
    'WorkloadAttestor k8s 5:22',
    'WorkloadAttestor unix 5:97',
  ])
  expect(config.enabledPlugins('WorkloadAttestor').map(({ name }) => name)).toEqual(['unix'])
  const cluster = config.plugins[1]?.data.string('cluster')
  expect(cluster?.is === 'known' && [cluster.value, position(cluster.place)]).toEqual(['c', '4:51'])
})

test('clusters have their names, and a default its place', () => {
  const config = read(
    'server',
    `server { trust_domain = "a" data_dir = "/x" }
plugins {
  DataStore "sql" { plugin_data { database_type = "sqlite3" connection_string = "/x" } }
  KeyManager "memory" "x" { enabled = false }
  NodeAttestor "k8s_psat" { plugin_data { clusters = { "prod" = { service_account_allow_list = ["a:b"] } test { audience = [] } } } }
}
`,
  )
  expect(faults(config)).toEqual([
    'run stray-label plugins.KeyManager[memory] 4:23 "x"',
    'validate missing-required plugins.NodeAttestor[k8s_psat].plugin_data.clusters[test].service_account_allow_list 5:106 test',
  ])
  const clusters = config.plugins[2]?.data.map('clusters')
  expect(
    clusters?.is === 'known' &&
      clusters.value.map(({ name, place, block }) => {
        const audience = block.strings('audience')
        return [name, textAt(place), audience.is === 'known' && [audience.from, audience.value.map(({ value }) => value)]]
      }),
  ).toEqual([
    ['prod', '"prod"', ['default', ['spire-server']]],
    ['test', 'test', ['written', []]],
  ])
})

test('in JSON the places are those of the JSON', () => {
  const config = read('server', '{"server": {"trust_domain": "A", "data_dir": "/x"}, "plugins": {"KeyManager": [{"disk": {"plugin_data": {}}}]}}')
  expect(faults(config)).toEqual([
    'validate invalid-trust-domain server.trust_domain 1:29 "A"',
    'validate plugin-count plugins.DataStore 1:53 "plugins"',
    'validate missing-required plugins.KeyManager[disk].plugin_data.keys_path 1:90 "plugin_data"',
  ])
})

test('where the release is not known, only what is wrong in all of them is said', () => {
  const text = `agent { trust_domain = "a" server_address = "s" server_port = 1 insecure_bootstrap = true retry_bootstrap = true }
plugins { KeyManager "memory" {} NodeAttestor "k8s_sat" { plugin_data { cluster = "x" } } WorkloadAttestor "unix" {} }
`
  expect(faults(read('agent', text, { release: undefined }))).toEqual(['run deprecated-key agent.retry_bootstrap 1:91 retry_bootstrap'])
  expect(faults(read('agent', text))).toEqual([
    'validate removed-key agent.retry_bootstrap 1:91 retry_bootstrap',
    'start plugin-unknown-builtin plugins.NodeAttestor[k8s_sat] 2:47 "k8s_sat"',
  ])
})
