import { expect, test } from 'vitest'
import { ownWords } from '../../../src/deployment/shell/shell-edits.ts'

const words = (line: string, program = '/bin/sh', flag = '-c') => ownWords({ program, words: [flag, line] }, 'spire-server')?.join('|')

test.each([
  ['the program', '/opt/spire/bin/spire-server run -config /a.conf', '/opt/spire/bin/spire-server|run|-config|/a.conf'],
  ['the program in the shell’s place', 'exec spire-server run', 'spire-server|run'],
  ['a wait before it', 'sleep 5 && spire-server run', 'spire-server|run'],
  ['an option of the shell', 'set -e; exec spire-server run', 'spire-server|run'],
])('a shell runs %s', (_, line, expected) => {
  expect(words(line)).toBe(expected)
})

test.each([
  ['another program', 'wget -q localhost:8080/ready'],
  ['two programs', 'spire-server run; echo done'],
  ['a variable', 'spire-server run -config $CONFIG'],
  ['a pipe', 'spire-server run | tee log'],
  ['quotes', 'spire-server run -config "/a b"'],
])('%s needs the shell', (_, line) => {
  expect(words(line)).toBeUndefined()
})

test('what is no shell is left alone', () => {
  expect([words('spire-server run', 'cat'), words('spire-server run', 'sh', '-x')]).toEqual([undefined, undefined])
})
