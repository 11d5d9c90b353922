import { expect, test } from 'vitest'
import { quantityOf } from '../../src/kubernetes/quantity.ts'

test.each([
  ['512Mi', 536870912],
  ['1Gi', 1073741824],
  ['128974848', 128974848],
  ['129e6', 129000000],
  ['129M', 129000000],
  ['0.5', 0.5],
  ['200m', 0.2],
  ['.5Ki', 512],
  ['1E', 1e18],
  ['-1', -1],
])('%s is %d', (text, value) => {
  expect(quantityOf(text)).toBe(value)
})

test.each(['', '512MB', '512 Mi', 'Mi', '1e', '1.2.3', '0x10'])('%s is no quantity', (text) => {
  expect(quantityOf(text)).toBe(undefined)
})
