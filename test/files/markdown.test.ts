import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { collect } from '../../src/files/collect.ts'

const folder = mkdtempSync(join(tmpdir(), 'markdown-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'docs'))
for (const [path, text] of Object.entries({ 'README.md': '# a\n', 'docs/b.markdown': '# b\n', 'docs/c.yaml': 'c: 1\n' }))
  writeFileSync(join(folder, path), text)

async function paths(given: readonly string[], markdown: boolean) {
  const { files } = await collect(given, { workingDirectory: folder, markdown })
  return files.map(({ path }) => path)
}

test('Markdown files of a folder are read where they are asked for', async () => {
  expect(await paths(['.'], false)).toEqual(['docs/c.yaml'])
  expect(await paths(['.'], true)).toEqual(['README.md', 'docs/b.markdown', 'docs/c.yaml'])
  expect(await paths(['**/*'], true)).toEqual(['README.md', 'docs/b.markdown', 'docs/c.yaml'])
})

test('one that is named outright is asked for', async () => {
  expect(await paths(['README.md'], false)).toEqual(['README.md'])
})
