import { describe, expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { folderWith, reportOf, runCli } from './cli.ts'

const REFERENCE = referenceFiles()

function changed(path: string, from: string, to: string): ReadonlyMap<string, string> {
  return new Map(REFERENCE).set(path, (REFERENCE.get(path) ?? '').replace(from, to))
}

const FAULTY = changed('agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "ardur-dmeo"')

describe('the same input gives the same bytes', () => {
  test('in any order of the arguments, and again', () => {
    const cwd = folderWith(FAULTY)
    const paths = ['agent', 'server', 'controller-manager', 'registration', 'csi-driver', 'workloads/namespace.yaml', 'namespace.yaml']
    const orders = [paths, paths.toReversed(), [...paths, ...paths], ['server/*.yaml', './agent/', ...paths]]
    for (const format of ['text', 'json', 'sarif']) {
      const [first, ...others] = orders.map((order) => runCli([...order, '--format', format], { cwd }))
      for (const other of others) expect(other).toEqual(first)
      expect(first?.status).toBe(1)
    }
  })

  test('a stream on standard input is told like a file', () => {
    const stream = [...FAULTY]
      .filter(([path]) => !path.startsWith('.'))
      .map(([, text]) => text)
      .join('---\n')
    const file = reportOf(runCli(['all.yaml', '--format', 'json', '--no-config'], { cwd: folderWith({ 'all.yaml': stream }) }))
    const stdin = reportOf(runCli(['-', '--format', 'json', '--no-config', '--stdin-filename', 'all.yaml'], { cwd: folderWith({}), input: stream }))
    expect(stdin).toEqual(file)
    const unnamed = reportOf(runCli(['-', '--format', 'json', '--no-config'], { cwd: folderWith({}), input: stream.replaceAll('\n', '\r\n') }))
    expect(unnamed.findings.map(({ rule, message, file: name }) => [rule, message, name])).toEqual(
      file.findings.map(({ rule, message }) => [rule, message, '<stdin>']),
    )
    expect(file.findings.map(({ rule }) => rule)).toContain('cluster-name-mismatch')
  })
})

describe('what is not understood is said', () => {
  test.each([
    ['an unknown option', ['--formt', 'json'], /unknown option --formt; did you mean --format\?/],
    ['an option without its value', ['--format'], /--format needs a value/],
    ['a value that is none', ['--format', 'jsn'], /--format cannot be 'jsn'; did you mean 'json'\?/],
    ['a verb that is none', ['explan'], /there is no file 'explan', and no such verb; did you mean 'explain'\?/],
    ['two that exclude each other', ['--config', 'x', '--no-config'], /exclude each other/],
    ['a severity that is none', ['--fail-on', 'warn'], /--fail-on cannot be 'warn'; it is one of error, warning, note/],
    ['a configuration that is not there', ['--config', 'nowhere.yaml'], /nowhere\.yaml/],
  ])('%s', (_, args, words) => {
    const { status, stdout, stderr } = runCli(args, { cwd: folderWith({}) })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(words) })
    expect(stdout).not.toMatch(/^\{/)
  })

  test('a mistake in the configuration, at its place', () => {
    const cwd = folderWith(new Map(REFERENCE).set('.spire-lint.yaml', 'rules:\n  cluster-name-mismach: off\n'))
    const { status, stderr } = runCli(['.'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(/\.spire-lint\.yaml:2:3/)
    expect(stderr).toContain('cluster-name-mismatch')
  })
})

describe('what cannot be checked as it stands is explained', () => {
  test("a chart's templates", () => {
    const cwd = folderWith({
      'chart/Chart.yaml': 'apiVersion: v2\nname: spire\nversion: 1.0.0\n',
      'chart/templates/a.yaml': 'kind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}-spire\n',
    })
    const { status, stderr } = runCli(['.'], { cwd })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('helm template') })
  })

  test('a kustomization that changes what it lists', () => {
    const files = new Map([...REFERENCE].map(([path, text]) => [path.startsWith('.') ? path : `base/${path}`, text]))
    const cwd = folderWith(files.set('base/kustomization.yaml', 'namespace: other\nresources:\n  - namespace.yaml\n  - agent/daemonset.yaml\n'))
    const { status, stderr } = runCli(['.'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/kustomize|kubectl kustomize/) })
  })
})

describe('every verb finds its code in dist/', () => {
  const CONFIG = 'agent {\n  trust_domain = "ardur.dev"\n}\n'
  test.each([
    [
      'validate',
      ['validate', 'agent', 'agent.conf'],
      { status: 1, stdout: /configuration file is invalid: .*\n[\s\S]*agent\.conf:1:1: error config-missing-required/ },
    ],
    ['rules', ['rules'], { status: 0, stdout: /^identity$[\s\S]*^ {2}cluster-name-mismatch +error/m }],
    ['explain, of a rule', ['explain', 'cluster-name-mismatch'], { status: 0, stdout: /not configured for cluster/ }],
    ['explain, of a key', ['explain', 'server.ca_ttl'], { status: 0, stdout: /24h/ }],
    ['identities', ['identities', '.'], { status: 0, stdout: /spiffe:\/\// }],
    ['graph', ['graph', '.'], { status: 0, stdout: /^flowchart LR\n/ }],
    ['graph, as a page', ['graph', '--format', 'html', '.'], { status: 0, stdout: /^<!doctype html>/i }],
    ['config', ['config', 'print'], { status: 0, stdout: /^expect\.serverReplicas: 3 +# default$/m }],
    ['init', ['init'], { status: 0, stdout: /^$/ }],
    ['completion', ['completion', 'bash'], { status: 0, stdout: /^complete .*spire-lint/m }],
    ['help', ['--help'], { status: 0, stdout: /Usage/i }],
  ] as const)('%s', (_, args, { status, stdout }) => {
    const cwd = folderWith(new Map([...REFERENCE].filter(([path]) => path !== '.spire-lint.yaml')).set('agent.conf', CONFIG))
    expect(runCli(args, { cwd })).toEqual({ status, stdout: expect.stringMatching(stdout), stderr: expect.not.stringContaining('a bug in') })
  })
})
