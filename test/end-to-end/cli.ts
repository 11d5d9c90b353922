import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const TOOL = join(import.meta.dirname, '..', '..', 'dist', 'spire-lint.cjs')

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built tool as a user would, in an environment that says nothing about colours or CI. A run that hangs has the status `null`. */
export function runCli(
  args: readonly string[],
  options: { readonly cwd: string; readonly input?: string | Uint8Array; readonly seconds?: number; readonly node?: readonly string[] },
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), TOOL, ...args], {
    encoding: 'utf8',
    cwd: options.cwd,
    input: options.input ?? '',
    env: { PATH: process.env.PATH, HOME: options.cwd, TZ: 'UTC' },
    timeout: (options.seconds ?? 20) * 1000,
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** A folder that is gone when the test is over. */
export function folderWith(files: ReadonlyMap<string, string | Uint8Array> | Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'spire-lint-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of files instanceof Map ? files : Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

export interface Report {
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string; readonly file: string }[]
  readonly diagnostics: readonly { readonly severity: string; readonly message: string; readonly file?: string }[]
  readonly summary: { readonly files: number; readonly objects: number; readonly unparsed: number }
}

/** What `--format json` printed. */
export function reportOf({ stdout }: Ran): Report {
  const report: Report = JSON.parse(stdout)
  return report
}
