import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { CLI, edit, OFFLINE, ROOT, repository } from './repository.ts'

const MULTITOOL = join(ROOT, '.cache/world/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool')

interface Log {
  readonly runs: readonly {
    readonly results?: readonly {
      readonly ruleId: string
      readonly level?: string
      readonly codeFlows?: readonly unknown[]
      readonly suppressions?: readonly unknown[]
      readonly message: { readonly text?: string; readonly arguments?: string[] }
    }[]
  }[]
}

/** The errors and warnings that the validator has for our log; notes, which are about taste, are not asked for. Its exit code tells nothing; its report does. */
function verdicts(folder: string, args: readonly string[] = []): { results: number; said: string[]; flows: number; suppressed: number } {
  const sarif = join(folder, 'out.sarif')
  const run = spawnSync(process.execPath, [CLI, '--output', `sarif=${sarif}`, ...args, 'k8s'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  expect(run.stderr).not.toMatch(/at .*\.cjs:/)
  const report = join(folder, 'report.sarif')
  // With a network, the validator waits a minute for something there that it does not need.
  const [command = '', ...words] = [...OFFLINE, MULTITOOL]
  const validated = spawnSync(
    command,
    [
      ...words,
      'validate',
      sarif,
      '-o',
      report,
      '--rule-kind',
      'Sarif;Gh',
      '--level',
      'Error;Warning',
      '--kind',
      'Fail',
      '--log',
      'ForceOverwrite',
      '--max-file-size-in-kb',
      '100000',
    ],
    { encoding: 'utf8' },
  )
  expect(validated.stdout).toContain('1 files scanned')
  const log: Log = JSON.parse(readFileSync(report, 'utf8').replace(/^\ufeff/, ''))
  const ours: Log = JSON.parse(readFileSync(sarif, 'utf8'))
  const said = log.runs.flatMap(({ results = [] }) => results.filter(({ level }) => level !== 'note'))
  const results = ours.runs.flatMap((run) => run.results ?? [])
  return {
    results: results.length,
    flows: results.filter(({ codeFlows }) => codeFlows).length,
    suppressed: results.filter(({ suppressions }) => suppressions).length,
    said: said.map(({ ruleId, level = 'warning', message }) => `${level} ${ruleId} ${message.text ?? message.arguments?.join(' | ')}`),
  }
}

beforeAll(() => {
  if (!existsSync(MULTITOOL)) throw new Error('sarif-multitool is missing: npm install --prefix .cache/world @microsoft/sarif-multitool@5.7.0')
  chmodSync(MULTITOOL, 0o755)
})

const only = (...rules: readonly string[]): string[] => ['--only', rules.join(',')]

test('a clean run', () => {
  expect(verdicts(repository(), only('cluster-name-mismatch'))).toEqual({ results: 0, flows: 0, suppressed: 0, said: [] })
})

test('the reference deployment under every rule', () => {
  const { said } = verdicts(repository(), ['--preset', 'strict'])
  expect(said).toEqual([])
})

test('one finding, across two files, with a related place', () => {
  const folder = repository((at) => edit(at, 'agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "ardur"'))
  expect(verdicts(folder, only('cluster-name-mismatch'))).toEqual({ results: 1, flows: 0, suppressed: 0, said: [] })
})

test('a chain from a path over its mount and volume to the object that lacks the key', () => {
  const folder = repository((at) => edit(at, 'agent/daemonset.yaml', '/run/spire/config/agent.conf', '/run/spire/config/agent.hcl'))
  expect(verdicts(folder, only('container-config-path-unmounted'))).toEqual({ results: 1, flows: 1, suppressed: 0, said: [] })
})

test('a finding with a fix', () => {
  const folder = repository((at) => edit(at, 'agent/daemonset.yaml', '      hostPID: true\n', ''))
  expect(verdicts(folder, only('agent-hostpid-missing'))).toEqual({ results: 1, flows: 0, suppressed: 0, said: [] })
})

test('one that is suppressed is left out, and there where it is asked for', () => {
  const ignored = 'spire-server:v1.14.2 # spire-lint: ignore image-tag-v-prefix -- mirrored under this name'
  const folder = repository((at) => edit(at, 'server/statefulset.yaml', 'spire-server:1.14.2', ignored))
  expect(verdicts(folder, only('image-tag-v-prefix'))).toEqual({ results: 0, flows: 0, suppressed: 0, said: [] })
  expect(verdicts(folder, [...only('image-tag-v-prefix'), '--no-ignores'])).toEqual({ results: 1, flows: 0, suppressed: 1, said: [] })
})

test('a path outside of ASCII, and a document that is no YAML', () => {
  const folder = repository((at) => {
    mkdirSync(join(at, 'k8s/größe und 名前'))
    writeFileSync(join(at, 'k8s/größe und 名前/kaputt #1.yaml'), 'kind: ConfigMap\nmetadata: {name: spire\n')
  })
  expect(verdicts(folder, only('manifest-not-parseable'))).toEqual({ results: 1, flows: 0, suppressed: 0, said: [] })
})

test('of more than 25,000 results, as many as code scanning takes, and a word about the rest', () => {
  const folder = repository((at) => {
    const agent = readFileSync(join(at, 'k8s/agent/configmap.yaml'), 'utf8')
    const keys = Array.from({ length: 25 }, (_, index) => `            k${index} = 1\n`).join('')
    const faulty = agent.replace('          node_name_env = "MY_NODE_NAME"\n', keys)
    const many = Array.from({ length: 1001 }, (_, index) => faulty.replace('name: spire-agent\n', `name: spire-agent-${index}\n`))
    writeFileSync(join(at, 'k8s/many.yaml'), many.join('---\n'))
  })
  const { results, said } = verdicts(folder, only('config-unknown-key-ignored'))
  expect(results).toBe(25_000)
  // Its own limits are lower than those of code scanning (GH1004: 1000 results), and it says so once.
  expect(said.filter((one) => !/^\w+ GH1004 /.test(one))).toEqual([])
  expect(readFileSync(join(folder, 'out.sarif'), 'utf8')).toContain('25 findings, none graver than those that are here, left out')
})
