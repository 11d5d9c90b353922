import { expect, test } from 'vitest'
import { isQuantity, quantity } from '../../src/kubernetes/quantity.ts'

test.each([
  ['0', 0],
  ['100m', 0.1],
  ['1.5', 1.5],
  ['.5', 0.5],
  ['2k', 2000],
  ['1Ki', 1024],
  ['1.5Gi', 1610612736],
  ['1e3', 1000],
  ['-1', -1],
  ['+2E', 2e18],
  ['512Mi', 536870912],
  ['1Gi', 1073741824],
  ['128974848', 128974848],
  ['129e6', 129000000],
  ['129M', 129000000],
  ['0.5', 0.5],
  ['200m', 0.2],
  ['.5Ki', 512],
  ['1E', 1e18],
])('%s is %d', (text, value) => {
  expect(quantity(text)).toBeCloseTo(value)
})

test.each(['', 'lots', '1GB', '1 Gi', '1gi', '1K', 'Gi', '1e', '0x10', '512MB', '512 Mi', 'Mi', '1.2.3'])('%j is none', (text) => {
  expect([isQuantity(text), quantity(text)]).toEqual([false, undefined])
})
