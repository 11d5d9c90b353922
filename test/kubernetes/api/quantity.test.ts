import { expect, test } from 'vitest'
import { isQuantity, quantity } from '../../../src/kubernetes/api/quantity.ts'

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
])('%s is %d', (text, value) => {
  expect(quantity(text)).toBeCloseTo(value)
})

test.each(['', 'lots', '1GB', '1 Gi', '1gi', '1K', 'Gi', '1e', '0x10'])('%j is none', (text) => {
  expect([isQuantity(text), quantity(text)]).toEqual([false, undefined])
})
