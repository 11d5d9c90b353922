import { expect, test } from 'vitest'
import { mountedConfigPath } from '../../src/deployment/config-mount.ts'
import { changed } from './reference.ts'

function pathOf(...edits: readonly (readonly [string, string])[]): string | undefined {
  const component = changed('agent/daemonset.yaml', edits).components.find(({ program }) => program === 'spire-agent')
  return component && mountedConfigPath(component)
}

test('the config is at the mount of its ConfigMap, whatever the flag says', () => {
  expect(pathOf()).toBe('/run/spire/config/agent.conf')
  expect(pathOf(['            - /run/spire/config/agent.conf', '            - /etc/agent.conf'])).toBe('/run/spire/config/agent.conf')
})

test('a file that is mounted by itself is its own path', () => {
  const mount = 'mountPath: /run/spire/config\n'
  expect(pathOf([mount, 'mountPath: /etc/spire.conf\n              subPath: agent.conf\n'])).toBe('/etc/spire.conf')
})
