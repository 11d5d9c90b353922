import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { patch } from '../../scripts/js-yaml-patch.ts'

const installed = readFileSync(join(dirname(createRequire(import.meta.url).resolve('js-yaml/package.json')), 'dist/js-yaml.mjs'), 'utf8')

test('the installed js-yaml is as the patch expects it, and loses its two checks', () => {
  expect(installed.match(/"deficient indentation"/g)).toHaveLength(2)
  expect(patch(installed)).not.toContain('deficient indentation')
})

test('another js-yaml fails loudly', () => {
  expect(() => patch(installed.replaceAll('deficient indentation', 'bad indentation'))).toThrow('js-yaml is not as the patch expects it')
  expect(() => patch(patch(installed))).toThrow('found 0 times')
})
