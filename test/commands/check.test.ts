import { describe, expect, it } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { FORMAT_NAMES } from '../../src/commands/options.ts'
import { parseArguments } from '../../src/commands/parse-arguments.ts'
import type { LintInput, LintResult } from '../../src/engine/result.ts'
import { jsonReport } from '../../src/report/json.ts'
import { textReport } from '../../src/report/text.ts'
import { CLEAN, PLAIN, SAMPLE, withFinding } from '../report/sample.ts'
import { RecordingEdge } from './edge.ts'

async function run(argv: readonly string[], result: LintResult, edge = new RecordingEdge()) {
  const args = parseArguments(argv)
  if ('usageError' in args) throw new Error(args.usageError)
  const inputs: LintInput[] = []
  const code = await check(args, edge, async (input) => {
    inputs.push(input)
    return result
  })
  return { code, input: inputs[0], edge, out: edge.out, err: edge.err }
}

const FOUND: LintResult = withFinding({})
const EMPTY: LintResult = { ...CLEAN, summary: { ...CLEAN.summary, files: 3, objects: 1, spire: 0 } }

describe('lint on the command line', () => {
  it('asks for the working directory where no path is named', async () => {
    expect((await run([], CLEAN)).input).toEqual({ paths: ['.'], cwd: '/nowhere', today: '2026-06-01' })
  })

  it('hands every option on', async () => {
    const argv =
      '--config c.yaml --preset strict --rule a=off --rule b=error --only x,y --only z --spire-version 1.14.2 --kubernetes-version 1.34 --no-ignores --timing --baseline b.json --update-baseline --diff --unsafe-fixes'
    const { input } = await run([...argv.split(' '), '--stdin-filename', 's.yaml', '-', 'k8s'], CLEAN, new RecordingEdge({ stdin: 'a: 1' }))
    expect(input).toEqual({
      paths: ['-', 'k8s'],
      cwd: '/nowhere',
      today: '2026-06-01',
      config: 'c.yaml',
      preset: 'strict',
      rules: new Map([
        ['a', 'off'],
        ['b', 'error'],
      ]),
      only: ['x', 'y', 'z'],
      spireVersion: '1.14.2',
      kubernetesVersion: '1.34',
      noIgnores: true,
      timing: true,
      baseline: 'b.json',
      updateBaseline: true,
      fix: { unsafe: true, dryRun: true },
      stdin: Buffer.from('a: 1'),
      stdinFilename: 's.yaml',
    })
    expect((await run(['--no-config'], CLEAN)).input?.config).toBe(false)
  })

  it.each(FORMAT_NAMES)('gives the same code in the format %s', async (format) => {
    const codes = []
    for (const result of [CLEAN, FOUND, EMPTY, { ...FOUND, unreadable: true }]) codes.push((await run(['--format', format], result)).code)
    for (const result of [CLEAN, FOUND, EMPTY, { ...FOUND, unreadable: true }]) codes.push((await run(['--format', format, '--exit-zero'], result)).code)
    expect(codes).toEqual([0, 1, 2, 2, 0, 0, 2, 2])
  })

  it('prints findings to stdout and what it says about the input to stderr', async () => {
    const { out, err } = await run([], SAMPLE)
    expect(out).toBe(textReport(SAMPLE, PLAIN))
    expect(err).toContain('k8s/secret.yaml: error: cannot be read: permission denied\n')
    expect(err).toContain('notice: is a Helm chart')
  })

  it('is silent when quiet and nothing is found, but not about errors', async () => {
    const notice: LintResult = { ...CLEAN, diagnostics: [{ severity: 'note', message: 'not rendered' }] }
    expect(await run(['--quiet'], notice)).toMatchObject({ out: '', err: '', code: 0 })
    expect((await run(['--quiet'], SAMPLE)).err).toBe('k8s/secret.yaml: error: cannot be read: permission denied\n')
  })

  it('writes further formats to files, uncoloured', async () => {
    const { edge, out } = await run(['--color', 'always', '--output', 'json=out/a.json', '--output', 'text=b.txt'], SAMPLE)
    expect([...edge.files]).toEqual([
      ['/nowhere/out/a.json', jsonReport(SAMPLE)],
      ['/nowhere/b.txt', textReport(SAMPLE, PLAIN)],
    ])
    expect(out).toContain('\x1b[31m')
  })

  it('fails where a file cannot be written, and still prints', async () => {
    expect(await run(['--output', 'json=readonly.json'], FOUND)).toMatchObject({
      code: 2,
      err: 'spire-lint: cannot write readonly.json: permission denied\n',
      out: textReport(FOUND, PLAIN),
    })
  })

  it('says that there was nothing to check, and fails unless that is allowed', async () => {
    const message = 'nothing to check: no SPIRE object, config or registration in 3 files with 1 object\n'
    expect(await run([], EMPTY)).toMatchObject({ code: 2, err: `error: ${message}` })
    expect(await run(['--allow-empty'], EMPTY)).toMatchObject({ code: 0, err: `notice: ${message}` })
    expect((await run([], { ...EMPTY, diagnostics: [{ severity: 'error', message: 'no such file' }] })).err).toBe('error: no such file\n')
  })

  it('fails from the severity that the configuration names, unless the command line names one', async () => {
    const noted: LintResult = { ...withFinding({ severity: 'note' }), failOn: 'note' }
    expect((await run([], noted)).code).toBe(1)
    expect((await run(['--fail-on', 'warning'], noted)).code).toBe(0)
  })

  it('says where the time went when asked', async () => {
    expect(
      (
        await run(['--timing'], {
          ...CLEAN,
          timing: [
            { step: 'read', milliseconds: 1.25 },
            { step: 'parse yaml', milliseconds: 10 },
          ],
        })
      ).err,
    ).toBe('read             1.3 ms\nparse yaml      10.0 ms\n')
  })

  it.each([
    [['--unsafe-fixes'], '--unsafe-fixes needs --fix, or --diff to see what it would change'],
    [['--diff', '--format', 'json'], '--diff and --format exclude each other: the diff stands in the place of the findings'],
    [['--fix', '-'], '--fix cannot change standard input; --diff shows what it would change'],
    [['--rule', 'a'], "--rule is written ID=SEVERITY, not 'a'"],
    [['--rule', 'a=eror'], "--rule a cannot be 'eror'; did you mean 'error'?"],
    [['--output', 'a.json'], "--output is written FORMAT=FILE, not 'a.json'"],
    [['--output', 'jsn=a.json'], "--output knows no format 'jsn'; did you mean 'json'?"],
    [['--output', 'json=a', '--output', 'sarif=a'], '--output writes a twice'],
    [['--spire-version', '1.14'], "--spire-version is written X.Y.Z, not '1.14'"],
    [['--kubernetes-version', 'v1.34'], "--kubernetes-version is written X.Y, not 'v1.34'"],
    [['--config', 'a', '--no-config'], '--config and --no-config exclude each other'],
    [['rlues'], "there is no file 'rlues', and no such verb; did you mean 'rules'?"],
  ])('%j is wrong usage', async (argv, message) => {
    expect(await run(argv, CLEAN)).toMatchObject({ code: 2, out: '', err: `spire-lint: ${message}\nTry 'spire-lint --help'.\n`, input: undefined })
  })
})
