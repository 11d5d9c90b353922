import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { referenceFiles } from '../scripts/reference-files.ts'
import { actionInputs } from '../src/commands/action-inputs.ts'

const ROOT = join(import.meta.dirname, '..')
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))

const FAULTY = new Map(referenceFiles())
FAULTY.set('agent/configmap.yaml', (FAULTY.get('agent/configmap.yaml') ?? '').replace('cluster = "ardur-demo"', 'cluster = "ardur-dmeo"'))

/** What the runner sets: every input, with its default, and the files to write. */
function run(files: ReadonlyMap<string, string>, inputs: Readonly<Record<string, string>> = {}, change: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'spire-lint-action-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const workspace = join(folder, 'workspace')
  for (const [path, text] of files) {
    mkdirSync(dirname(join(workspace, 'k8s', path)), { recursive: true })
    writeFileSync(join(workspace, 'k8s', path), text)
  }
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    ...change,
  }
  for (const file of [join(folder, 'output'), join(folder, 'summary')]) writeFileSync(file, '')
  for (const [name, { default: value }] of Object.entries<{ default: string }>(ACTION.inputs)) env[`INPUT_${name.toUpperCase()}`] = inputs[name] ?? value
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, ACTION.runs.main)], { cwd: workspace, env, encoding: 'utf8' })
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return { status, stdout, stderr, outputs: outputsIn(read('output')), summary: read('summary'), workspace }
}

/** As the runner reads the file: `name<<word`, the value, the word. */
function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]))
}

const annotations = (stdout: string): string[] => stdout.split('\n').filter((line) => line.startsWith('::'))

describe('the action', () => {
  test('passes over a deployment that is right', () => {
    const { status, stdout, outputs, summary } = run(referenceFiles())
    expect({ status, errors: outputs.errors, code: outputs['exit-code'] }).toEqual({ status: 0, errors: '0', code: '0' })
    expect(annotations(stdout).filter((line) => line.startsWith('::error'))).toEqual([])
    expect(summary).toMatch(/^## spire-lint\n/)
  })

  test('writes SARIF, outputs, annotations and the summary, and then fails', () => {
    const { status, stdout, outputs, summary, workspace } = run(FAULTY, { 'sarif-file': 'out/spire.sarif', paths: 'k8s' })
    expect(status).toBe(1)
    expect(outputs).toMatchObject({ errors: '1', 'sarif-file': 'out/spire.sarif', 'exit-code': '1' })
    expect(Number(outputs.findings)).toBeGreaterThanOrEqual(1)
    const sarif = JSON.parse(readFileSync(join(workspace, 'out/spire.sarif'), 'utf8'))
    expect(sarif.runs[0].results.filter(({ level }: { level: string }) => level === 'error').map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'cluster-name-mismatch',
    ])
    expect(annotations(stdout)[0]).toMatch(/^::error file=k8s\/agent\/configmap\.yaml,line=32,endLine=32,col=21,endColumn=33,title=cluster-name-mismatch::/)
    expect(stdout).toContain('k8s/agent/configmap.yaml:32:21: error cluster-name-mismatch')
    expect(summary).toContain('cluster-name-mismatch')
  })

  test('works from a folder, with the inputs that are options', () => {
    const { status, outputs, workspace } = run(FAULTY, {
      'working-directory': 'k8s',
      'fail-on': 'warning',
      preset: 'demo',
      args: '--rule cluster-name-mismatch=warning',
      'sarif-file': 'a.sarif',
    })
    expect({ status, errors: outputs.errors }).toEqual({ status: 1, errors: '0' })
    const sarif = JSON.parse(readFileSync(join(workspace, 'a.sarif'), 'utf8'))
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/agent\/configmap\.yaml$/)
  })

  test('leaves out annotations and the summary where they are not wanted', () => {
    const { status, stdout, summary } = run(FAULTY, { annotations: 'false', summary: 'False', format: 'jsonl' })
    expect({ status, commands: annotations(stdout), summary }).toEqual({ status: 1, commands: [], summary: '' })
    expect(JSON.parse(stdout.split('\n')[0] ?? '').rule).toBe('cluster-name-mismatch')
  })

  test.each([
    ['annotations', 'yes', 'annotations is true or false, not %27yes%27'.replaceAll('%27', "'")],
    ['working-directory', 'nowhere', "working-directory 'nowhere' is no folder"],
    ['args', '--no-such-option', 'unknown option --no-such-option'],
    ['args', '"open', 'args has a quote that is not closed'],
    ['fail-on', 'fatal', "--fail-on cannot be 'fatal'"],
    ['args', '--help', 'nothing was checked'],
  ])('fails for %s: %s', (name, value, message) => {
    const { status, stdout, outputs } = run(referenceFiles(), { [name]: value })
    expect({ status, code: outputs['exit-code'] }).toEqual({ status: 2, code: '2' })
    expect(annotations(stdout)[0]).toContain(`::error title=spire-lint::`)
    expect(annotations(stdout)[0]).toContain(message)
  })

  test('fails where there is nothing to check, or where a file cannot be read', () => {
    expect(run(new Map([['a.yaml', 'a: 1\n']])).status).toBe(2)
    const broken = run(new Map(FAULTY).set('broken.yaml', 'spire: "\n'), { 'sarif-file': 'a.sarif' })
    expect({ status: broken.status, code: broken.outputs['exit-code'] }).toEqual({ status: 2, code: '2' })
    expect(readFileSync(join(broken.workspace, 'a.sarif'), 'utf8')).toContain('cluster-name-mismatch')
  })

  test('fails for what was found, though the summary and the outputs cannot be written', () => {
    const { status, stdout } = run(FAULTY, {}, { GITHUB_STEP_SUMMARY: '/proc/none/summary', GITHUB_OUTPUT: '/proc/none/output' })
    expect(status).toBe(1)
    expect(stdout).toContain("::warning title=spire-lint::cannot write the job's summary")
  })

  test('gives a manifest no way to speak to the runner', () => {
    const name = '::error::taken%0A::set-output name=x::y ##[error]z'
    const files = new Map(FAULTY).set('agent/configmap.yaml', (FAULTY.get('agent/configmap.yaml') ?? '').replace('ardur-dmeo', name))
    for (const format of ['text', 'json', 'github', 'markdown']) {
      const { stdout, stderr, outputs } = run(files, { format })
      const commands = [...stdout.split('\n'), ...stderr.split('\n')].filter((line) => /^\s*::|##\[/.test(line))
      expect(commands.filter((line) => !/^::(?:error|warning|notice) file=k8s\/[\w/.-]+,line=\d+,[\w=,-]+::/.test(line))).toEqual([])
      expect(Object.keys(outputs).sort()).toEqual(['errors', 'exit-code', 'findings', 'warnings'])
    }
  })
})

test('action.yml declares what the action reads and sets', () => {
  const source = readFileSync(join(ROOT, 'src/action.ts'), 'utf8') + readFileSync(join(ROOT, 'src/commands/action-inputs.ts'), 'utf8')
  for (const name of Object.keys(ACTION.inputs)) expect(source).toContain(`'${name}'`)
  for (const name of Object.keys(ACTION.outputs)) expect(source).toContain(`set('${name}'`)
  expect([...source.matchAll(/set\('([\w-]+)'/g)].map(([, name]) => name).sort()).toEqual(Object.keys(ACTION.outputs).sort())
  for (const one of Object.values<{ description: string }>({ ...ACTION.inputs, ...ACTION.outputs })) expect(one.description).toMatch(/\.$/)
  expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/action.cjs' })
})

test('paths and arguments are words, and quotes keep blanks in', () => {
  const read = (paths: string, args: string) => actionInputs({ INPUT_PATHS: paths, INPUT_ARGS: args })
  expect(read('k8s\n "my files/a.yaml" b\'c d\'', '--quiet  --only=a,b')).toMatchObject({
    argv: ['--quiet', '--only=a,b', '--', 'k8s', 'my files/a.yaml', 'bc d'],
  })
  expect(read('', '')).toMatchObject({ argv: [], annotations: true, summary: true, sarifFile: undefined })
  expect(read("it's", '')).toEqual({ usageError: 'paths has a quote that is not closed' })
})
