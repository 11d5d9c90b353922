import { expect, test } from 'vitest'
import { clusterKeys } from '../../../src/deployment/attestation/cluster-keys.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { deploymentOf } from '../sample.ts'

/** The names of clusters in a server's config, with their texts. */
async function keys(clusters: string): Promise<unknown[]> {
  const config = `server {\n  trust_domain = "a.test"\n}\nplugins {\n  NodeAttestor "k8s_psat" {\n    plugin_data {\n      ${clusters}\n    }\n  }\n}`
  return found(config, 'server.conf')
}

async function found(config: string, name: string): Promise<unknown[]> {
  const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: server}\ndata:\n  ${name}: |\n${config.replace(/^/gm, '    ')}\n`
  const [file] = (await deploymentOf({ 'a.yaml': text })).configs
  const plugin = file?.config.enabledPlugins('NodeAttestor')[0]
  return file && plugin ? clusterKeys(file.config, plugin).map(({ name: key, place }) => [key, textAt(place)]) : ['no plugin']
}

test('each name is found, each time that it is written', async () => {
  expect(await keys('clusters = { "a" = {}, b = { audience = ["c"] }, "a" = {} }')).toEqual([
    ['a', '"a"'],
    ['b', 'b'],
    ['a', '"a"'],
  ])
  expect(await keys('clusters "a" {}\n      clusters "b" {}')).toEqual([
    ['a', '"a"'],
    ['b', '"b"'],
  ])
})

test('without clusters there are none', async () => {
  expect(await keys('')).toEqual([])
})

test('in JSON', async () => {
  const config =
    '{"server": {"trust_domain": "a.test"}, "plugins": {"NodeAttestor": [{"k8s_psat": {"plugin_data": {"clusters": [{"a": {"audience": ["x"]}}, {"b": {}}]}}}]}}'
  expect(await found(config, 'server.conf')).toEqual([
    ['a', '"a"'],
    ['b', '"b"'],
  ])
})
