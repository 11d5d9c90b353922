import { expect, test } from 'vitest'
import { partnersOf } from '../../../src/deployment/partners.ts'
import { hasOwnRule } from '../../../src/deployment/settings/own-rules.ts'
import { read } from '../../spire/read.ts'

const SERVER = `server {
  trust_domain = "example.org"
  bogus = 1
  upstream_bundle = true
  federation {
    federates_with "partner.example" {
      bundle_endpoint_address = "bundle.partner.example"
      bundle_endpoint_port = 443
      slip = 1
    }
  }
}
plugins {
  KeyManager "disk" { plugin_data {} }
}
`

test('what a rule of its own says is told from what the rules for all keys say', () => {
  const config = read('server', SERVER)
  const told = (own: boolean) => config.problems.filter((problem) => hasOwnRule(config, problem) === own).map(({ code, path }) => `${code} ${path}`)
  expect(told(true).sort()).toEqual([
    'missing-required plugins.KeyManager[disk].plugin_data.keys_path',
    'missing-required server.federation.federates_with[partner.example].bundle_endpoint_profile',
    'missing-required server.federation.federates_with[partner.example].bundle_endpoint_url',
    'plugin-count plugins.DataStore',
    'unknown-key server.federation.federates_with[partner.example].bundle_endpoint_address',
    'unknown-key server.federation.federates_with[partner.example].bundle_endpoint_port',
    'unknown-key server.upstream_bundle',
  ])
  expect(told(false).sort()).toEqual([
    'missing-required server.data_dir',
    'unknown-key server.bogus',
    'unknown-key server.federation.federates_with[partner.example].slip',
  ])
})

test('a partner is told with the keys of before 1.0 that describe it', () => {
  const partners = partnersOf(read('server', SERVER))
  expect(partners.map(({ name, legacy }) => [name, legacy.map(({ key }) => key)])).toEqual([
    ['partner.example', ['bundle_endpoint_address', 'bundle_endpoint_port']],
  ])
})
