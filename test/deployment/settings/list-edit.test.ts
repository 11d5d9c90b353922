import { expect, test } from 'vitest'
import { addSetting, addToList } from '../../../src/deployment/settings/list-edit.ts'
import { deploymentOf } from '../sample.ts'

/** The text of a server's config after an edit of its only cluster. */
async function edited(cluster: string, change: 'list' | 'setting'): Promise<string | undefined> {
  const config = `server {\n  trust_domain = "a.test"\n}\nplugins {\n  NodeAttestor "k8s_psat" {\n    plugin_data {\n      clusters = {\n        "a" = {\n${cluster.replace(/^/gm, '          ')}\n        }\n      }\n    }\n  }\n}`
  const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: server}\ndata:\n  server.conf: |\n${config.replace(/^/gm, '    ')}\n`
  const [file] = (await deploymentOf({ 'a.yaml': text })).configs
  const clusters = file?.config.enabledPlugins('NodeAttestor')[0]?.data.map('clusters')
  const block = clusters?.is === 'known' ? clusters.value[0]?.block : undefined
  if (!block) throw new Error('no cluster')
  const edit =
    change === 'list'
      ? addToList(block, 'allowed_node_label_keys', 'b', 'service_account_allow_list')
      : addSetting(block, 'kube_config_file', '"b"', 'audience')
  if (!edit) return undefined
  const { place } = edit
  const whole = place.file.text.slice(0, place.start) + edit.text + place.file.text.slice(place.end)
  return whole.slice(whole.indexOf('"a" = {') + 8, whole.indexOf('\n            }')).replace(/^ {14}/gm, '')
}

test('a string is added behind the last one of a list', async () => {
  expect(await edited('allowed_node_label_keys = ["a"]', 'list')).toBe('allowed_node_label_keys = ["a", "b"]')
})

test('a list that nobody wrote gets a line of its own', async () => {
  expect(await edited('service_account_allow_list = ["x:y"]', 'list')).toBe('allowed_node_label_keys = ["b"]\nservice_account_allow_list = ["x:y"]')
})

test('a setting is written above another one, once', async () => {
  expect(await edited('audience = ["x"]', 'setting')).toBe('kube_config_file = "b"\naudience = ["x"]')
  expect(await edited('audience = ["x"]\nkube_config_file = "c"', 'setting')).toBe(undefined)
})

test('nothing is edited where the text is not as plain as that', async () => {
  expect(await edited('allowed_node_label_keys = []', 'list')).toBe(undefined)
  expect(await edited('kube_config_file = "x"', 'list')).toBe(undefined)
  expect(await edited('"audience" = ["x"]', 'setting')).toBe(undefined)
})
