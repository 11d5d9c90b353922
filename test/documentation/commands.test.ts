import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { configIn, referenceFiles } from '../../scripts/reference-files.ts'
import { commandsOf, FENCES, PAGES, ROOT } from './pages.ts'

/** Pages whose commands are for who works on spire-lint, and need its sources, Go, or a clone of SPIRE. */
const FOR_CONTRIBUTORS = ['CONTRIBUTING.md', 'docs/new-release.md']

/** What a reader has: a deployment with a slip, a chart, an overlay, a config of its own, and the programs that the page speaks of. */
let home: string
let bin: string

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'spire-lint-reader-'))
  bin = join(home, 'bin')
  mkdirSync(bin)
  for (const name of ['node', 'git', 'npm', 'sh', 'env'])
    symlinkSync(execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(), join(bin, name))
  // Published releases are cloned from a repository that holds what this one holds.
  const published = join(home, 'published')
  mkdirSync(published)
  for (const name of ['dist', 'package.json', 'README.md', 'LICENSE', '.pre-commit-hooks.yaml', 'action.yml'])
    cpSync(join(ROOT, name), join(published, name), { recursive: true })
  const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], { cwd: published })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'all')
  writeFileSync(join(home, 'gitconfig'), `[url "file://${published}"]\n  insteadOf = https://github.com/spire-lint/spire-lint\n`)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function folder(): string {
  const at = mkdtempSync(join(home, 'folder-'))
  for (const [path, text] of referenceFiles()) {
    mkdirSync(join(at, 'k8s/spire', path, '..'), { recursive: true })
    writeFileSync(join(at, 'k8s/spire', path), text.replace('cluster = "ardur-demo"', 'cluster = "ardur-dmeo"'))
  }
  writeFileSync(join(at, 'server.conf'), configIn(referenceFiles(), 'server/configmap.yaml', 'server.conf'))
  cpSync(join(ROOT, 'fixtures/render/chart'), join(at, 'my-chart'), { recursive: true })
  cpSync(join(ROOT, 'fixtures/render/kustomization/prod'), join(at, 'overlays/prod'), { recursive: true })
  cpSync(join(ROOT, 'fixtures/k8s'), join(at, 'fixtures/k8s'), { recursive: true })
  symlinkSync(join(ROOT, 'dist'), join(at, 'dist'))
  return at
}

/** Programs that may not be installed here say what they said when they were asked (npm run record -- render). */
function programs(at: string): string {
  const own = join(at, '.bin')
  mkdirSync(own)
  const script = (name: string, text: string) => writeFileSync(join(own, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  script('spire-lint', `exec node "${join(ROOT, 'dist/spire-lint.cjs')}" "$@"`)
  script('helm', `exec node -e 'process.stdout.write(require("fs").readFileSync(process.argv[1]))' "${join(ROOT, 'test/truth/render/chart.yaml')}"`)
  script('kubectl', `exec node -e 'process.stdout.write(require("fs").readFileSync(process.argv[1]))' "${join(ROOT, 'test/truth/render/kustomization.yaml')}"`)
  return `${own}:${bin}`
}

function run(command: string, at: string, path: string) {
  return spawnSync('/bin/sh', ['-c', command], {
    cwd: at,
    encoding: 'utf8',
    env: {
      PATH: path,
      HOME: at,
      GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
      npm_config_prefix: join(at, '.prefix'),
      npm_config_cache: join(at, '.cache'),
      npm_config_offline: 'true',
    },
  })
}

/** What runs this very suite; `.ci/run` does both on a fresh clone. */
const SUITE = 'npm ci && npm test'

const SHELL = FENCES.filter(({ language, page, text }) => language === 'sh' && !FOR_CONTRIBUTORS.includes(page) && text.trim() !== SUITE)

describe('every command of the pages for users runs', () => {
  test.each(SHELL.map((fence) => [`${fence.page}:${fence.line}`, fence] as const))(
    '%s',
    (_, fence) => {
      const at = folder()
      const path = fence.text.includes('npm install') ? `${bin}:${join(at, '.prefix/bin')}` : programs(at)
      // The clone of the fence before it, which this one goes on with.
      if (fence.text.includes('./spire-lint')) run('git clone -q https://github.com/spire-lint/spire-lint', at, path)
      for (const command of commandsOf(fence)) {
        const { status, stderr } = run(command, at, path)
        expect({ command, status: status === 1 ? 0 : status, misused: /^(?:spire-lint: |.*not found|npm error)/m.exec(stderr)?.[0] }).toEqual({
          command,
          status: 0,
          misused: undefined,
        })
      }
    },
    60_000,
  )

  test('but for the one that runs the suite, which .ci/run has', () => {
    expect(FENCES.filter(({ text }) => text.trim() === SUITE)).toHaveLength(1)
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toMatch(/^npm ci\b[\s\S]*^npm test$/m)
  })

  test('and there are some', () => {
    expect(SHELL.length).toBeGreaterThan(8)
  })
})

test('from the README to a finding of your own in two commands, with only Git and Node', () => {
  const [first] = SHELL.filter(({ page }) => page === 'README.md')
  const commands = first ? commandsOf(first) : []
  expect(commands).toHaveLength(2)
  const at = folder()
  rmSync(join(at, 'dist'))
  const outcomes = commands.map((command) => run(command, at, bin))
  expect(outcomes.map(({ status }) => status)).toEqual([0, 1])
  // The finding that the README shows is what the reader sees.
  const shown = FENCES.find(({ page, language }) => page === 'README.md' && language === 'text')
  expect(outcomes[1]?.stdout).toContain(shown?.text)
})

test('a page of commands for contributors names scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const named = [...PAGES]
    .filter(([page]) => FOR_CONTRIBUTORS.includes(page) || page === 'README.md')
    .flatMap(([, text]) => [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)])
  expect(named.length).toBeGreaterThan(4)
  expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([])
  const files = [...PAGES].flatMap(([, text]) => [...text.matchAll(/\bnode (scripts\/[\w./-]+)/g)].map(([, path = '']) => path))
  expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})
