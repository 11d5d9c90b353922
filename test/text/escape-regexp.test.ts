import { expect, test } from 'vitest'
import { escapeRegExp } from '../../src/text/escape-regexp.ts'

test.each(['[user', 'a.b', '(', '\\', '^$|*+?{}', 'plain-name_1'])('%s stands for itself, and for nothing else', (text) => {
  const pattern = new RegExp(`^${escapeRegExp(text)}$`)
  expect(pattern.test(text)).toBe(true)
  expect(pattern.test(`${text}x`)).toBe(false)
  expect(pattern.test('a-b')).toBe(text === 'a-b')
})
