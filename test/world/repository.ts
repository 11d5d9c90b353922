import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const ROOT = join(import.meta.dirname, '../..')
export const CLI = join(ROOT, 'dist/spire-lint.cjs')

/** What puts a program where there is no network: a namespace of its own, where the system allows that. */
export const OFFLINE: readonly string[] = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : []

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the file's tests are over. */
export function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `spire-lint-${name}-`))
  made.push(folder)
  return folder
}

/** A Git repository of its own, with the reference deployment in `k8s`, changed. */
export function repository(change: (folder: string) => void = () => {}): string {
  const folder = scratch('world')
  execFileSync('git', ['init', '-q', folder])
  cpSync(join(ROOT, 'fixtures/k8s/spire'), join(folder, 'k8s'), { recursive: true })
  change(folder)
  return folder
}

export function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, 'k8s', file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not have ${from}`)
  writeFileSync(path, text.replace(from, to))
}
