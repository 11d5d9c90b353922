import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { replaceFile } from '../../src/commands/replace-file.ts'

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'spire-lint-replace-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'a.yaml'), text)
  return folder
}

test('a file keeps its mode and its byte order mark, and nothing is left beside it', () => {
  const folder = folderWith('\ufeffa: 1\r\n')
  chmodSync(join(folder, 'a.yaml'), 0o640)
  replaceFile(join(folder, 'a.yaml'), '\ufeffa: 1\r\n', '\ufeffa: 2\r\n')
  expect(readFileSync(join(folder, 'a.yaml'))).toEqual(Buffer.from('\ufeffa: 2\r\n'))
  expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder)).toEqual(['a.yaml'])
})

test('a link stays a link', () => {
  const folder = folderWith('a: 1\n')
  symlinkSync('a.yaml', join(folder, 'link.yaml'))
  replaceFile(join(folder, 'link.yaml'), 'a: 1\n', 'a: 2\n')
  expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a: 2\n')
})

test('what somebody else has changed since is left alone', () => {
  const folder = folderWith('a: 3\n')
  expect(() => replaceFile(join(folder, 'a.yaml'), 'a: 1\n', 'a: 2\n')).toThrow('it has changed since it was read')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a: 3\n')
})
