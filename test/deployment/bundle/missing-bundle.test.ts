import { expect, test } from 'vitest'
import { missingBundle } from '../../../src/deployment/bundle/missing-bundle.ts'
import { changed } from '../reference.ts'

const DAEMONSET = 'agent/daemonset.yaml'
const SERVER = 'server/configmap.yaml'
const VOLUME = '          configMap:\n            name: spire-bundle\n'

function missing(file: string, ...edits: readonly (readonly [string, string])[]) {
  const deployment = changed(file, edits)
  const [agent] = deployment.agents
  return agent && missingBundle(deployment, agent)
}

test('what the server publishes, and the agent mounts, is not missing', () => {
  expect(missing(DAEMONSET)).toBeUndefined()
})

test('nothing is mounted there, or an empty volume', () => {
  expect(missing(DAEMONSET, ['mountPath: /run/spire/bundle', 'mountPath: /run/spire/other'])?.is).toBe('nothing')
  expect(missing(DAEMONSET, [VOLUME, '          emptyDir: {}\n'])?.is).toBe('empty')
})

test('another ConfigMap than the server’s: among the files without the key, or not among them', () => {
  expect(missing(DAEMONSET, ['            name: spire-bundle\n', '            name: spire-agent\n'])).toMatchObject({ is: 'key', published: ['spire-bundle'] })
  expect(missing(DAEMONSET, ['            name: spire-bundle\n', '            name: of-others\n'])).toMatchObject({
    is: 'elsewhere',
    published: ['spire-bundle'],
    source: { name: 'of-others' },
  })
})

test('the plugin that would write it is switched off', () => {
  const [notifier, off] = ['      Notifier "k8sbundle" {\n', '      Notifier "k8sbundle" {\n        enabled = false\n']
  expect(missing(SERVER, [notifier, off])).toMatchObject({ is: 'off', published: [], plugin: { type: 'Notifier', name: 'k8sbundle' } })
})
