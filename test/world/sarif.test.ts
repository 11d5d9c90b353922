import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const CLI = join(ROOT, 'dist/spire-lint.cjs')
const MULTITOOL = join(ROOT, '.cache/world/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool')

interface Log {
  readonly runs: readonly {
    readonly results?: readonly {
      readonly ruleId: string
      readonly level?: string
      readonly message: { readonly text?: string; readonly arguments?: string[] }
    }[]
  }[]
}

function repository(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'spire-lint-sarif-'))
  execFileSync('git', ['init', '-q', folder])
  cpSync(join(ROOT, 'fixtures/k8s/spire'), join(folder, 'k8s'), { recursive: true })
  change(folder)
  return folder
}

function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, 'k8s', file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not have ${from}`)
  writeFileSync(path, text.replace(from, to))
}

/** The errors and warnings that the validator has for our log; its notes are about taste. Its exit code tells nothing; its report does. */
function verdicts(folder: string, args: readonly string[] = []): { results: number; said: string[] } {
  const sarif = join(folder, 'out.sarif')
  const run = spawnSync(process.execPath, [CLI, '--output', `sarif=${sarif}`, ...args, 'k8s'], { cwd: folder, encoding: 'utf8' })
  expect(run.stderr).not.toMatch(/at .*\.cjs:/)
  const report = join(folder, 'report.sarif')
  const validated = spawnSync(
    MULTITOOL,
    ['validate', sarif, '-o', report, '--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning;Note', '--kind', 'Fail', '--log', 'ForceOverwrite'],
    { encoding: 'utf8' },
  )
  expect(validated.stdout).toContain('1 files scanned')
  const log: Log = JSON.parse(readFileSync(report, 'utf8').replace(/^\ufeff/, ''))
  const ours: Log = JSON.parse(readFileSync(sarif, 'utf8'))
  const said = log.runs.flatMap(({ results = [] }) => results.filter(({ level }) => level !== 'note'))
  return {
    results: ours.runs.flatMap(({ results = [] }) => results).length,
    said: said.map(({ ruleId, level = 'warning', message }) => `${level} ${ruleId} ${message.text ?? message.arguments?.join(' | ')}`),
  }
}

beforeAll(() => {
  if (!existsSync(MULTITOOL)) throw new Error('sarif-multitool is missing: npm install --prefix .cache/world @microsoft/sarif-multitool@5.7.0')
  chmodSync(MULTITOOL, 0o755)
})

test('a clean run', () => {
  expect(verdicts(repository(() => {}))).toEqual({ results: 0, said: [] })
})

test('one finding, across two files, with a related place', () => {
  const folder = repository((at) => edit(at, 'agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "ardur"'))
  expect(verdicts(folder)).toEqual({ results: 1, said: [] })
})

test('findings with fixes, and one that is suppressed', () => {
  const folder = repository((at) => {
    edit(at, 'agent/daemonset.yaml', '      hostPID: true\n', '')
    edit(at, 'server/statefulset.yaml', 'spire-server:1.14.2', 'spire-server:v1.14.2 # spire-lint: ignore image-tag-v-prefix -- mirrored under this name')
  })
  expect(verdicts(folder, ['--no-ignores'])).toEqual({ results: 2, said: [] })
})

test('a path outside of ASCII, and a document that is no YAML', () => {
  const folder = repository((at) => {
    mkdirSync(join(at, 'k8s/größe und 名前'))
    writeFileSync(join(at, 'k8s/größe und 名前/kaputt #1.yaml'), 'kind: ConfigMap\nmetadata: {name: spire\n')
  })
  expect(verdicts(folder)).toEqual({ results: 1, said: [] })
})
