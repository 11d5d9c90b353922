import { isIP } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addressVersion,
  cidr,
  configKey,
  dns1035Label,
  dnsLabel,
  dnsSubdomain,
  labelValue,
  localPath,
  portName,
  qualifiedName,
} from '../../../src/kubernetes/api/formats.ts'

test.each([
  ['dnsLabel', dnsLabel, ['a', 'a-1', '1a'], ['', 'A', 'a.b', '-a', 'a-', 'a'.repeat(64)]],
  ['dnsSubdomain', dnsSubdomain, ['a', 'a.b-c.1'], ['', 'A', 'a..b', '.a', 'a_b', 'a'.repeat(254)]],
  ['dns1035Label', dns1035Label, ['a', 'a1-b'], ['1a', 'a.b', 'A']],
  ['qualifiedName', qualifiedName, ['a', 'A_b.c', 'example.org/a'], ['', '/a', 'a/', 'a/b/c', 'Example.org/a', '-a', 'a'.repeat(64)]],
  ['labelValue', labelValue, ['', 'a', 'v1.14.2', 'A_b'], ['a b', '-a', 'a:b', 'a'.repeat(64)]],
  ['configKey', configKey, ['server.conf', '.a', 'A_b-c'], ['a b', 'a/b', '.', '..', '..a', 'a'.repeat(254)]],
  ['portName', portName, ['grpc', 'a-1', 'fifteen-letters'], ['Grpc', '8081', 'a--b', '-a', 'a-', 'sixteen-letters-', 'a_b']],
  ['localPath', localPath, ['a', 'a/b', '..a'], ['/a', '../a', 'a/../b', '..']],
  ['cidr', cidr, ['10.0.0.0/8', '2001:db8::/32', '0.0.0.0/0'], ['10.0.0.0', '10.0.0.0/33', '10.0.0/8', 'x/8', '::/129', '10.0.0.0/8/8']],
] as const)('%s', (_, format, good, bad) => {
  expect(good.filter((value) => format(value) !== undefined)).toEqual([])
  expect(bad.filter((value) => format(value) === undefined)).toEqual([])
})

test('an address is what it is to Node', () => {
  const part = fc.oneof(fc.constantFrom('', '0', '00', '255', '256', '1', 'ffff', 'g', '1.2.3.4', '10.0.0.1'), fc.nat(300).map(String))
  const text = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(':')),
    fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.')),
  )
  fc.assert(
    fc.property(text, (value) => {
      expect([value, addressVersion(value)]).toEqual([value, isIP(value)])
    }),
    { numRuns: 2000 },
  )
})
