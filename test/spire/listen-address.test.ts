import { expect, test } from 'vitest'
import { addressError } from '../../src/spire/check/listen-address.ts'

test.each(['127.0.0.1:80', ':443', '[::1]:80', 'host:http', '[fe80::1%eth0]:1'])('%s is an address to listen on', (address) => {
  expect(addressError(address)).toBeUndefined()
})

test.each([
  ['127.0.0.1', 'missing port in address'],
  ['[::1]', 'missing port in address'],
  ['::1', 'too many colons in address'],
  ['[::1]:80:80', 'too many colons in address'],
  ['[::1', "missing ']' in address"],
  ['a]:80', "unexpected ']' in address"],
])('%s is none: %s', (address, why) => {
  expect(addressError(address)).toBe(`address ${address}: ${why}`)
})
