import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { unifiedDiff } from '../../src/report/unified-diff.ts'

const NUMBERS = Array.from({ length: 20 }, (_, index) => `${index}\n`)

test('what is alike has no difference', () => {
  expect(unifiedDiff('a.yaml', 'x\n', 'x\n', false)).toBe('')
})

test('changes far apart stand in hunks of their own', () => {
  const after = NUMBERS.map((line, index) => (index === 1 || index === 18 ? `x${line}` : line)).join('')
  expect(unifiedDiff('k8s/a.yaml', NUMBERS.join(''), after, false)).toBe(`--- a/k8s/a.yaml
+++ b/k8s/a.yaml
@@ -1,5 +1,5 @@
 0
-1
+x1
 2
 3
 4
@@ -16,5 +16,5 @@
 15
 16
 17
-18
+x18
 19
`)
})

test('line ends and a missing last one are kept', () => {
  expect(unifiedDiff('a', 'a\r\nb', 'a\r\nc\r\nb', false)).toBe('--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n a\r\n+c\r\n b\n\\ No newline at end of file\n')
})

test('shown to people, a text moves no cursor and gives no command', () => {
  expect(unifiedDiff('a', '\x1b[2J\n::error::x\n##[add-mask]y\n', '', true)).toBe(
    '--- a/a\n+++ b/a\n@@ -1,3 +0,0 @@\n-\\x1b[2J\n-::error::x\n-#\u2060#[add-mask]y\n',
  )
  expect(unifiedDiff('a', '::error::x\ny\n', '::error::x\n', true)).toContain('\n :\u2060:error::x\n')
})

test('git makes the new text of the old one by it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spire-lint-diff-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', 'd\n', '\n'), { maxLength: 30 }).map((lines) => lines.join(''))
  fc.assert(
    fc.property(text, fc.boolean(), text, fc.boolean(), (one, open, other, openToo) => {
      const [before, after] = [`x\n${one}${open ? 'end' : ''}`, `x\n${other}${openToo ? 'end' : ''}`]
      if (before === after) return
      writeFileSync(join(folder, 'a.txt'), before)
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
        cwd: folder,
        input: unifiedDiff('a.txt', before, after, false),
        stdio: ['pipe', 'ignore', 'pipe'],
      })
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(after)
    }),
    { numRuns: 60 },
  )
})
