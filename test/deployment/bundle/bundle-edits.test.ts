import { expect, test } from 'vitest'
import type { Agent } from '../../../src/deployment/agent.ts'
import { bundlePathIn, bundleSourceFor, bundleWithinReach, mountBundle } from '../../../src/deployment/bundle/bundle-edits.ts'
import { changed } from '../reference.ts'

const SOURCE = { configMap: 'spire-bundle', key: 'bundle.crt', format: 'pem' }
const MOUNT = '            - name: spire-bundle\n              mountPath: /run/spire/bundle\n              readOnly: true\n'
const VOLUME = '        - name: spire-bundle\n          configMap:\n            name: spire-bundle\n'

function agentOf(file: string, edits: readonly (readonly [string, string])[] = []): Agent {
  const [agent] = changed(file, edits).agents
  if (!agent) throw new Error('no agent')
  return agent
}

const texts = (agent: Agent, path: string) => mountBundle(agent, SOURCE, path).map((edit) => edit?.text)

test('the ConfigMap that the server fills is the one to read', () => {
  expect(bundleSourceFor(agentOf('agent/daemonset.yaml'))).toEqual(SOURCE)
  expect(bundleSourceFor(agentOf('server/configmap.yaml', [['          namespace = "spire-system"', '          namespace = "other"']]))).toBe(undefined)
})

test('where it is mounted is known by its key', () => {
  expect(bundlePathIn(agentOf('agent/daemonset.yaml'), SOURCE)).toBe('/run/spire/bundle/bundle.crt')
  expect(bundlePathIn(agentOf('agent/daemonset.yaml', [[MOUNT, '']]), SOURCE)).toBe(undefined)
})

test('a volume that is there is mounted, and else one is made', () => {
  expect(texts(agentOf('agent/daemonset.yaml', [[MOUNT, '']]), '/run/spire/bundle/bundle.crt')).toEqual([MOUNT])
  const bare = [
    [MOUNT, ''],
    [VOLUME, ''],
  ] as const
  expect(texts(agentOf('agent/daemonset.yaml', bare), '/run/spire/bundle/bundle.crt')).toEqual([MOUNT, VOLUME])
})

test('a file of another name is an item of its own volume', () => {
  const items = '            items:\n              - key: bundle.crt\n                path: roots.pem\n'
  const name = '- name: spire-bundle-bundle\n'
  expect(texts(agentOf('agent/daemonset.yaml', [[MOUNT, '']]), '/run/spire/bundle/roots.pem')).toEqual([
    MOUNT.replace('- name: spire-bundle\n', name),
    VOLUME.replace('- name: spire-bundle\n', name) + items,
  ])
})

test('nothing is mounted over what is there', () => {
  expect(texts(agentOf('agent/daemonset.yaml'), '/run/spire/bundle/other.crt')).toEqual([undefined])
  expect(texts(agentOf('agent/daemonset.yaml'), '/run/bundle.crt')).toEqual([undefined])
  expect(texts(agentOf('agent/daemonset.yaml'), '/etc/ssl/bundle.crt')).toEqual([undefined])
})

test('the bundle is within reach of the only agent, where it is mounted or can be', () => {
  const reach = (...edits: readonly (readonly [string, string])[]) => {
    const found = bundleWithinReach([agentOf('agent/daemonset.yaml', edits)])
    return found && [found.path, found.edits.map((edit) => edit?.text)]
  }
  expect(reach()).toEqual(['/run/spire/bundle/bundle.crt', []])
  expect(reach([MOUNT, ''])).toEqual(['/run/spire/bundle/bundle.crt', [MOUNT]])
  const agent = agentOf('agent/daemonset.yaml')
  expect(bundleWithinReach([agent, agent])).toBe(undefined)
  expect(bundleWithinReach([])).toBe(undefined)
})
