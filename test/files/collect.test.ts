import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { collect } from '../../src/files/collect.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

async function found(...paths: readonly string[]) {
  const { files, diagnostics, skipped } = await collect(paths, { workingDirectory: folder })
  return { files: files.map((file) => file.path), messages: diagnostics.map(({ message }) => message), skipped }
}

test('a folder gives its manifests and configs, in the order of their names', async () => {
  write({ 'b/x.yml': 'a', 'b/y.txt': 'a', 'a.yaml': 'a', 'c.json': 'a', 'd.conf': 'a', 'e.hcl': 'a', '.github/f.yaml': 'a', 'G.YAML': 'a' })
  expect(await found('.')).toEqual({ files: ['.github/f.yaml', 'G.YAML', 'a.yaml', 'b/x.yml', 'c.json', 'd.conf', 'e.hcl'], messages: [], skipped: [] })
})

test('.git and node_modules are never looked into', async () => {
  write({ '.git/x.yaml': 'a', 'node_modules/x.yaml': 'a', 'a/node_modules/x.yaml': 'a', 'a/x.yaml': 'a' })
  expect((await found('.')).files).toEqual(['a/x.yaml'])
})

test('a file that is reached in several ways comes once', async () => {
  write({ 'a/x.yaml': 'a', 'a/y.yaml': 'b' })
  symlinkSync('x.yaml', join(folder, 'a/z.yaml'))
  expect((await found('a', '.', 'a/x.yaml', './a/../a/x.yaml', 'a/*.yaml')).files).toEqual(['a/x.yaml', 'a/y.yaml'])
})

test('a file named outright is read whatever its name, and whatever .gitignore says', async () => {
  write({ '.git/HEAD': '', '.gitignore': '*.yaml\n', 'a.yaml': 'a', 'b.yaml': 'b', 'c.txt': 'c' })
  expect(await found('.', 'a.yaml', 'c.txt')).toEqual({
    files: ['a.yaml', 'c.txt'],
    messages: [],
    skipped: [
      { path: 'a.yaml', why: 'ignored' },
      { path: 'b.yaml', why: 'ignored' },
    ],
  })
})

test('.gitignore files from the root of the repository down are obeyed, in a folder below it too', async () => {
  write({
    '.git/HEAD': '',
    '.gitignore': '/out/\n*.tmp.yaml\n',
    'out/a.yaml': 'a',
    'k8s/out/a.yaml': 'a',
    'k8s/.gitignore': 'local.yaml\n!keep.tmp.yaml\n',
    'k8s/local.yaml': 'a',
    'k8s/keep.tmp.yaml': 'a',
    'k8s/b.tmp.yaml': 'a',
  })
  const expected = ['k8s/keep.tmp.yaml', 'k8s/out/a.yaml']
  expect((await found('.')).files).toEqual(expected)
  expect((await found('k8s')).files).toEqual(expected)
  expect((await found('out')).files).toEqual(['out/a.yaml'])
  expect((await found('k8s/*.yaml')).files).toEqual(['k8s/keep.tmp.yaml'])
})

test('globs take what they match; one that matches nothing is said', async () => {
  write({ 'a/x.yaml': 'a', 'a/b/y.yaml': 'a', 'a/b/z.txt': 'a', '[x].yaml': 'a' })
  expect((await found('a/**')).files).toEqual(['a/b/y.yaml', 'a/x.yaml'])
  expect((await found('a/**/*.txt')).files).toEqual(['a/b/z.txt'])
  expect((await found('[x].yaml')).files).toEqual(['[x].yaml'])
  expect((await found('b/*.yaml')).messages).toEqual(["No file matches 'b/*.yaml'."])
})

test('links are followed within the folder only; loops end', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  writeFileSync(join(outside, 'o.yaml'), 'o')
  write({ 'a/x.yaml': 'a', 'a/real.txt': 'a' })
  symlinkSync('real.txt', join(folder, 'a/link.yaml'))
  symlinkSync('..', join(folder, 'a/up'))
  symlinkSync('..', join(folder, 'a/up.yaml'))
  symlinkSync(outside, join(folder, 'a/far'))
  symlinkSync(join(outside, 'o.yaml'), join(folder, 'a/far.yaml'))
  symlinkSync('round.yaml', join(folder, 'a/round.yaml'))
  symlinkSync('nowhere', join(folder, 'a/gone.yaml'))
  expect(await found('.')).toEqual({
    files: ['a/real.txt', 'a/x.yaml'],
    messages: ["'a/gone.yaml' cannot be read: there is no such file or folder.", "'a/round.yaml' cannot be read: its symbolic links go round in a circle."],
    skipped: [{ path: 'a/far.yaml', why: 'outside' }],
  })
  rmSync(outside, { recursive: true })
})

test('what cannot be read is said and stops nothing', async () => {
  write({ 'a.yaml': 'a', 'b.yaml': new Uint8Array([0x61, 0xff, 0x0a]), 'c.yaml': 'a\0b', 'd.yaml': 'a \ufffd b', 'e.yaml': 'x'.repeat(50_000_001) })
  expect(await found('.', 'nowhere', 'a.yaml/x')).toEqual({
    files: ['a.yaml', 'd.yaml'],
    messages: [
      "'a.yaml/x' cannot be read: a part of its path is not a folder.",
      "'b.yaml' is not valid UTF-8.",
      "'c.yaml' is a binary file (or UTF-16), not text in UTF-8.",
      "'e.yaml' is larger than 50 MB, so it was not read.",
      "'nowhere' cannot be read: there is no such file or folder.",
    ],
    skipped: [],
  })
})

test.skipIf(process.getuid?.() === 0)('a file without permission is said', async () => {
  write({ 'a.yaml': 'a' })
  chmodSync(join(folder, 'a.yaml'), 0)
  expect((await found('.')).messages).toEqual(["'a.yaml' cannot be read: permission denied."])
})

test('standard input is one more file', async () => {
  write({ 'a.yaml': 'a' })
  const { files } = await collect(['-', 'a.yaml'], { workingDirectory: folder, stdin: { text: 'kind: Pod\n', name: 'stdin' } })
  expect(files.map(({ path, text }) => [path, text])).toEqual([
    ['a.yaml', 'a'],
    ['stdin', 'kind: Pod\n'],
  ])
})

test('a path outside of the working directory is shown from there', async () => {
  write({ 'a/x.yaml': 'a', 'b/y.yaml': 'a' })
  const { files } = await collect(['../b'], { workingDirectory: join(folder, 'a') })
  expect(files.map((file) => file.path)).toEqual(['../b/y.yaml'])
})
