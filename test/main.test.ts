import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FORMAT_NAMES } from '../src/commands/options.ts'

const TOOL = join(import.meta.dirname, '..', 'dist', 'spire-lint.cjs')

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'spire-lint-main-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function run(args: readonly string[], options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv; node?: readonly string[] } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), TOOL, ...args], {
    encoding: 'utf8',
    cwd: options.cwd,
    input: options.input,
    env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '', ...options.env },
  })
  return { status, stdout, stderr }
}

const BROKEN = `apiVersion: v1
kind: ConfigMap
metadata:
  name: spire-server
data:
  server.conf: |
    server {
      trust_domain =
    }
`

describe('the process', () => {
  it('reads standard input, prints findings to stdout, and exits with 1', () => {
    const { status, stdout, stderr } = run(['--format', 'json', '--stdin-filename', 'server.yaml', '-'], { input: BROKEN, cwd: folderWith({}) })
    const report = JSON.parse(stdout)
    expect([status, stderr]).toEqual([1, ''])
    expect(report.findings.map(({ rule, file }: { rule: string; file: string }) => [rule, file])).toEqual([['config-parse-error', 'server.yaml']])
  })

  it('exits with 2 where there is nothing to check, and says so on stderr', () => {
    expect(run([], { cwd: folderWith({ 'a.txt': 'x' }) })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^error: nothing to check: /) })
  })

  it('colours when forced, and never where NO_COLOR asks for none', () => {
    expect(run(['rules'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\x1b[')
    expect(run(['rules'], { env: { NO_COLOR: '1' } }).stdout).not.toContain('\x1b[')
    expect(run(['rules']).stdout).not.toContain('\x1b[')
  })

  it('is quiet where nobody reads on', () => {
    const { stderr, status } = spawnSync('sh', ['-c', `"$0" "$1" rules --format json | head -c 1`, process.execPath, TOOL], { encoding: 'utf8' })
    expect([stderr, status]).toEqual(['', 0])
  })

  it('exits with 130 when interrupted', async () => {
    const child = spawn(process.execPath, [TOOL, '-'], { stdio: ['pipe', 'ignore', 'ignore'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    await new Promise((resolve) => setTimeout(resolve, 700))
    const ended = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
  })

  it('says that a crash is its own fault, and shows a stack trace only when asked', () => {
    const folder = folderWith({ 'preload.cjs': "require('node:fs').existsSync = () => { throw new Error('boom') }" })
    const crash = (env: NodeJS.ProcessEnv) => run(['k8s'], { cwd: folder, node: ['--require', join(folder, 'preload.cjs')], env })
    expect(crash({})).toEqual({ status: 2, stdout: '', stderr: 'spire-lint: this is a bug in spire-lint: boom\nSet SPIRE_LINT_DEBUG=1 to see where.\n' })
    expect(crash({ SPIRE_LINT_DEBUG: '1' }).stderr).toMatch(/boom\n {4}at /)
  })

  it.each(FORMAT_NAMES)('exits with 2 after a crash in the format %s', (format) => {
    const folder = folderWith({ 'preload.cjs': "require('node:fs').existsSync = () => { throw new Error('boom') }", 'server.yaml': BROKEN })
    expect(run(['.', '--format', format], { cwd: folder, node: ['--require', join(folder, 'preload.cjs')] })).toMatchObject({ status: 2, stdout: '' })
  })

  it('writes nothing where nothing is asked for', () => {
    const folder = folderWith({ 'server.yaml': BROKEN })
    const { stdout } = spawnSync('find', [folder, '-newer', join(folder, 'server.yaml')], { encoding: 'utf8' })
    run(['.', '--format', 'sarif'], { cwd: folder })
    expect(spawnSync('find', [folder, '-newer', join(folder, 'server.yaml')], { encoding: 'utf8' }).stdout).toBe(stdout)
  })
})
