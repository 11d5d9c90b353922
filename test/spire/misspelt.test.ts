import { expect, test } from 'vitest'
import { read } from './read.ts'

test('a key that is misspelt is not taken for one that is left out', () => {
  const { main, root } = read('agent', 'agent {\n  server_adress = "a"\n}\nhealth_chekcs {\n  bind_port = "1"\n}')
  expect(main.string('server_address').is).toBe('unknown')
  expect(main.string('trust_bundle_path').is).toBe('absent')
  expect(root.block('health_checks').string('bind_port').is).toBe('unknown')
})

test('the settings of a plugin whose plugin_data is misspelt are not known', () => {
  const [plugin] = read('agent', 'plugins {\n  NodeAttestor "k8s_psat" {\n    plugin_dta {\n      cluster = "a"\n    }\n  }\n}').plugins
  expect(plugin?.data.string('cluster').is).toBe('unknown')
})

test('what SPIRE itself says of them stays what it is', () => {
  expect(read('agent', 'agent {\n  server_adress = "a"\n}').problems.map(({ code, path }) => `${code} ${path}`)).toContain(
    'missing-required agent.server_address',
  )
})
