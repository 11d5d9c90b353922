import { expect, test } from 'vitest'
import { isIgnored, readIgnoreRules } from '../../src/files/gitignore.ts'

/** Whether a path (a folder where it ends in `/`) below `/r` is ignored by a file there. */
function ignored(text: string, path: string): boolean {
  return isIgnored([readIgnoreRules('/r', text)], `/r/${path.replace(/\/$/, '')}`, path.endsWith('/'))
}

test.each([
  ['a.yaml', 'a.yaml', true],
  ['a.yaml', 'x/a.yaml', true],
  ['/a.yaml', 'x/a.yaml', false],
  ['/a.yaml', 'a.yaml', true],
  ['x/a.yaml', 'x/a.yaml', true],
  ['x/a.yaml', 'y/x/a.yaml', false],
  ['out/', 'out', false],
  ['out/', 'out/', true],
  ['out/', 'x/out/', true],
  ['*.yaml', 'x/.yaml', true],
  ['*.yaml', 'a.yml', false],
  ['a?.yaml', 'ab.yaml', true],
  ['a?.yaml', 'a.yaml', false],
  ['a[0-9].yaml', 'a7.yaml', true],
  ['a[!0-9].yaml', 'a7.yaml', false],
  ['a[!0-9].yaml', 'ax.yaml', true],
  ['a[]x].yaml', 'a].yaml', true],
  ['[', '[', false],
  ['**/a.yaml', 'a.yaml', true],
  ['**/a.yaml', 'x/y/a.yaml', true],
  ['x/**', 'x/', false],
  ['x/**', 'x/y/z', true],
  ['x/**/z', 'x/z', true],
  ['x/**/z', 'x/a/b/z', true],
  ['x*/z', 'xy/z', true],
  ['x*/z', 'x/y/z', false],
  ['# a', '# a', false],
  ['\\#a', '#a', true],
  ['\\!a', '!a', true],
  ['a ', 'a', true],
  ['a\\ ', 'a ', true],
  ['a.b', 'axb', false],
  ['*\n!a', 'a', false],
  ['*\n!a', 'b', true],
  ['!a\n*', 'a', true],
  ['a\r\nb\r\n', 'b', true],
  ['\ufeffa', 'a', true],
])('%j and %s: %s', (text, path, expected) => {
  expect(ignored(text, path)).toBe(expected)
})

test('rules of a deeper folder go before those above it', () => {
  const layers = [readIgnoreRules('/r', '*.yaml\n'), readIgnoreRules('/r/k8s', '!a.yaml\n')]
  expect(isIgnored(layers, '/r/k8s/a.yaml', false)).toBe(false)
  expect(isIgnored(layers, '/r/k8s/b.yaml', false)).toBe(true)
})
