import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { edit, OFFLINE, ROOT, repository, scratch } from './repository.ts'

/** Debian's pre-commit, which is old, and PyPI's newest; `.ci/run` installs both. */
const CANDIDATES = ['/usr/bin/pre-commit', join(ROOT, '.cache/pre-commit/bin/pre-commit')]
const INSTALLED = CANDIDATES.filter((program) => existsSync(program))

/** What pre-commit clones and installs: this repository as it is committed, as far as it is published. */
function hookRepository(): string {
  const folder = scratch('hooks')
  execFileSync('git', ['init', '-q', folder])
  for (const name of ['dist', 'package.json', '.pre-commit-hooks.yaml', 'README.md', 'LICENSE'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  commit(folder)
  return folder
}

function commit(folder: string): void {
  execFileSync('git', ['add', '-A'], { cwd: folder })
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'all', '--no-verify'], { cwd: folder })
}

test('pre-commit is installed', () => {
  expect(INSTALLED).not.toEqual([])
})

describe.each(INSTALLED)('%s', (program) => {
  let home: string
  let hooks: string

  beforeAll(() => {
    home = scratch('pre-commit')
    hooks = hookRepository()
  })

  function run(cwd: string, ...args: readonly string[]) {
    const [command = '', ...rest] = [...(args.includes('run') ? OFFLINE : []), program, ...args]
    const { status, stdout, stderr } = spawnSync(command, rest, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PRE_COMMIT_HOME: home, PRE_COMMIT_COLOR: 'never' },
    })
    return { status, out: stdout, err: stderr }
  }

  /** A repository whose hooks are ours, installed: what follows needs no network. */
  function installed(hook: string, change?: (folder: string) => void): string {
    const folder = repository(change)
    const revision = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: hooks, encoding: 'utf8' }).trim()
    writeFileSync(join(folder, '.pre-commit-config.yaml'), `repos:\n  - repo: ${hooks}\n    rev: ${revision}\n    hooks:\n      - id: ${hook}\n`)
    commit(folder)
    const { status, out, err } = run(folder, 'install-hooks')
    expect({ status, out: status === 0 ? '' : out + err }).toEqual({ status: 0, out: '' })
    return folder
  }

  test('try-repo finds what is wrong', () => {
    const folder = repository((at) => edit(at, 'agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "ardur"'))
    execFileSync('git', ['add', '-A'], { cwd: folder })
    const { status, out } = run(folder, 'try-repo', hooks, 'spire-lint', '--all-files')
    expect(out).toContain('k8s/agent/configmap.yaml:32:21: error cluster-name-mismatch')
    expect(status).toBe(1)
  })

  test('passes silently over a deployment that is right, whichever file changed', () => {
    const folder = installed('spire-lint')
    writeFileSync(join(folder, 'other.yaml'), 'a: 1\n')
    execFileSync('git', ['add', '-A'], { cwd: folder })
    const { status, out } = run(folder, 'run')
    expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/^spire-lint\.+Passed\n$/) })
  })

  test('looks at the whole repository where one side changed', () => {
    const folder = installed('spire-lint')
    edit(folder, 'server/configmap.yaml', '"ardur-demo" = {', '"ardur" = {')
    execFileSync('git', ['add', '-A'], { cwd: folder })
    const { status, out } = run(folder, 'run')
    expect(out).toContain('cluster-name-mismatch')
    expect(status).toBe(1)
  })

  test('skips what is no manifest', () => {
    const folder = installed('spire-lint')
    writeFileSync(join(folder, 'notes.md'), '# spire\n')
    execFileSync('git', ['add', '-A'], { cwd: folder })
    const { status, out } = run(folder, 'run')
    expect({ status, out: out.replace(/\.+/, ' ') }).toEqual({ status: 0, out: 'spire-lint (no files to check)Skipped\n' })
  })

  test('spire-lint-files reports what the committed files are part of, and nothing else', () => {
    const folder = installed('spire-lint-files', (at) => edit(at, 'agent/daemonset.yaml', '      hostPID: true\n', ''))
    writeFileSync(join(folder, 'k8s/server/pdb.yaml'), '# changed\n', { flag: 'a' })
    execFileSync('git', ['add', '-A'], { cwd: folder })
    expect(run(folder, 'run')).toMatchObject({ status: 0 })
    edit(folder, 'server/configmap.yaml', '"ardur-demo" = {', '"ardur" = {')
    execFileSync('git', ['add', '-A'], { cwd: folder })
    const { status, out } = run(folder, 'run')
    expect(out).toContain('k8s/server/configmap.yaml:52:13: error cluster-name-mismatch')
    expect(out).not.toContain('k8s/agent/daemonset.yaml')
    expect(status).toBe(1)
    expect(run(folder, 'run', '--files', 'k8s/agent/daemonset.yaml').status).toBe(1)
  })
})

test('the packed package installs globally, with nothing else, and runs', () => {
  const folder = scratch('pack')
  const environment = { ...process.env, npm_config_cache: join(folder, 'cache') }
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      env: environment,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const names: string[] = packed.files.map(({ path }: { path: string }) => path)
  expect(names).toEqual(expect.arrayContaining(['dist/spire-lint.cjs', 'dist/index.cjs', 'package.json', 'README.md', 'LICENSE']))
  expect(names.filter((name) => !/^(?:dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|docs\/spire-lint\.1$)/.test(name))).toEqual([])
  const prefix = join(folder, 'prefix')
  mkdirSync(prefix)
  const [command = '', ...rest] = [...OFFLINE, 'npm', 'install', '--global', '--offline', '--prefix', prefix, join(folder, packed.filename)]
  const install = spawnSync(command, rest, { cwd: folder, encoding: 'utf8', env: environment })
  expect({ status: install.status, err: install.status === 0 ? '' : install.stderr }).toEqual({ status: 0, err: '' })
  const bin = join(prefix, 'bin/spire-lint')
  const run = spawnSync(bin, ['--quiet', 'k8s'], { cwd: repository((at) => edit(at, 'agent/daemonset.yaml', '      hostPID: true\n', '')), encoding: 'utf8' })
  expect(run.stdout).toContain('k8s/agent/daemonset.yaml')
  expect(run.status).toBe(1)
})
