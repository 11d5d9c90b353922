import { expect, test } from 'vitest'
import { partnersOf } from '../../../src/deployment/partners.ts'
import { renewLegacyKeys } from '../../../src/deployment/settings/partner-edits.ts'
import { applyFixes } from '../../../src/engine/apply-fixes.ts'
import { read } from '../../spire/read.ts'

/** What is said of the partner `b.test` after its old keys were renewed. */
function renewed(...lines: readonly string[]): readonly string[] | undefined {
  const open = 'server {\n  federation {\n    federates_with "b.test" {\n'
  const config = read('server', `${open}${lines.map((line) => `      ${line}\n`).join('')}    }\n  }\n}\n`)
  const [partner] = partnersOf(config)
  const made = partner ? renewLegacyKeys(config, partner) : []
  const edits = made.flatMap((edit) => edit ?? [])
  if (edits.length === 0 || edits.length < made.length) return undefined
  const text = applyFixes([{ title: '', safe: true, edits }]).get('a.conf') ?? ''
  return text.slice(open.length, text.indexOf('\n    }\n')).replace(/^ {6}/gm, '').split('\n')
}

const SPIFFE = (id: string) => ['bundle_endpoint_profile "https_spiffe" {', `  endpoint_spiffe_id = "${id}"`, '}']

test('address and port become a URL, and the server of the partner is who is expected', () => {
  expect(renewed('bundle_endpoint_address = "x.b.test"', 'bundle_endpoint_port = 8443')).toEqual([
    'bundle_endpoint_url = "https://x.b.test:8443/"',
    ...SPIFFE('spiffe://b.test/spire/server'),
  ])
})

test('a block says the same, with an identity of its own or a certificate of the Web', () => {
  const block = (...lines: readonly string[]) => ['bundle_endpoint {', ...lines.map((line) => `  ${line}`), '}']
  expect(renewed(...block('address = "x.b.test"', 'spiffe_id = "spiffe://b.test/x"'))).toEqual([
    'bundle_endpoint_url = "https://x.b.test/"',
    ...SPIFFE('spiffe://b.test/x'),
  ])
  expect(renewed(...block('address = "x.b.test"', 'use_web_pki = true'))).toEqual([
    'bundle_endpoint_url = "https://x.b.test/"',
    'bundle_endpoint_profile "https_web" {}',
  ])
})

test('without an address, or with one that a variable gives, nothing is known', () => {
  expect(renewed('bundle_endpoint_port = 8443')).toBe(undefined)
  expect(renewed('bundle_endpoint_address = "${ADDRESS}"')).toBe(undefined)
})
