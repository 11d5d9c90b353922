import { expect, test } from 'vitest'
import { isFolderOfImage } from '../../src/spire/image-folders.ts'

test("what SPIRE's images bring along is there, with all that is above it", () => {
  expect(isFolderOfImage('server', '/var/lib/spire/server')).toBe(true)
  expect(isFolderOfImage('server', '/var/lib/spire/server/')).toBe(true)
  expect(isFolderOfImage('agent', '/run/spire')).toBe(true)
})

test('what is below it, and what the other image has, has to be made', () => {
  expect(isFolderOfImage('server', '/var/lib/spire/server/data')).toBe(false)
  expect(isFolderOfImage('server', '/var/lib/spire/agent')).toBe(false)
  expect(isFolderOfImage('agent', '/run/spirit')).toBe(false)
})
