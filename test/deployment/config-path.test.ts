import { expect, test } from 'vitest'
import { directoryConfig, noSuchConfig } from '../../src/deployment/config-path.ts'

test('each program has its own words for a config that is not there', () => {
  expect(noSuchConfig('spire-server', undefined)).toBe('could not find config file /opt/spire/conf/server/server.conf: please use the -config flag')
  expect(noSuchConfig('spire-agent', '/a.conf')).toBe('could not find config file /a.conf: please use the -config flag')
  expect(noSuchConfig('oidc-discovery-provider', undefined)).toBe('unable to load configuration: open oidc-discovery-provider.conf: no such file or directory')
  expect(noSuchConfig('oidc-discovery-provider', '/a.conf')).toBe('unable to load configuration: open /a.conf: no such file or directory')
})

test('and for one that is a directory', () => {
  expect(directoryConfig('spire-server', '/conf')).toBe('unable to read configuration at "/conf": read /conf: is a directory')
  expect(directoryConfig('oidc-discovery-provider', '/conf')).toBe('unable to load configuration: read /conf: is a directory')
})
