import { describe, expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { FORMAT_NAMES } from '../../src/commands/options.ts'
import { run } from '../../src/commands/run.ts'
import { folderWith } from '../end-to-end/cli.ts'
import { RecordingEdge } from './edge.ts'

const REFERENCE = referenceFiles()

function changed(path: string, from: string, to: string): ReadonlyMap<string, string> {
  const text = REFERENCE.get(path) ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
  return new Map(REFERENCE).set(path, text.replace(from, to))
}

const FAULTY = changed('agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "ardur-dmeo"')
const WARNED = changed('agent/daemonset.yaml', 'hostPID: true', 'hostPID: true\n      hostPID: true')
const UNPARSEABLE = new Map(FAULTY).set('agent/broken.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: spire-agent\n')
const BROKEN_CONFIG = changed('server/configmap.yaml', 'trust_domain = "prod.ardur.dev"', 'trust_domain = ')
const EMPTY = new Map([['a.yaml', 'kind: ConfigMap\n']])

/** Every way in which a run can end, and its exit code. */
const OUTCOMES: readonly (readonly [name: string, files: ReadonlyMap<string, string>, args: readonly string[], code: number])[] = [
  ['clean', REFERENCE, [], 0],
  ['clean with --fail-on warning', REFERENCE, ['--fail-on', 'warning'], 0],
  ['errors', FAULTY, [], 1],
  ['errors with --exit-zero', FAULTY, ['--exit-zero'], 0],
  ['errors with --quiet', FAULTY, ['--quiet'], 1],
  ['errors that are warnings', FAULTY, ['--rule', 'cluster-name-mismatch=warning'], 0],
  ['errors that are off', FAULTY, ['--rule', 'cluster-name-mismatch=off'], 0],
  ['warnings only', WARNED, [], 0],
  ['warnings with --fail-on warning', WARNED, ['--fail-on', 'warning'], 1],
  ['warnings with --fail-on note', WARNED, ['--fail-on', 'note'], 1],
  ['notes with --fail-on note', REFERENCE, ['--fail-on', 'note'], 1],
  ['a file that is not YAML', UNPARSEABLE, [], 2],
  ['a file that is not YAML with --exit-zero', UNPARSEABLE, ['--exit-zero'], 2],
  ['a file that is not YAML, its rule off', UNPARSEABLE, ['--rule', 'manifest-not-parseable=off'], 2],
  ['a config that does not parse', BROKEN_CONFIG, [], 1],
  ['a path that is not there', FAULTY, ['nowhere.yaml'], 2],
  ['nothing to lint', EMPTY, [], 2],
  ['nothing to lint with --allow-empty', EMPTY, ['--allow-empty'], 0],
  ['nothing to lint with --exit-zero', EMPTY, ['--exit-zero'], 2],
  ['an unknown option', REFERENCE, ['--no-such-option'], 2],
  ['an unknown rule', REFERENCE, ['--rule', 'no-such-rule=off'], 2],
  ['a configuration that is wrong', new Map(FAULTY).set('.spire-lint.yaml', 'ruels: {}\n'), [], 2],
  ['a baseline that is none', new Map(FAULTY).set('b.json', '[]'), ['--baseline', 'b.json'], 2],
  ['an output that cannot be written', FAULTY, ['--output', 'json=readonly/x.json'], 2],
]

describe('the exit code does not depend on the format', () => {
  test.each(OUTCOMES)('%s', async (_, files, args, code) => {
    const cwd = folderWith(files)
    const codes: unknown[] = []
    for (const format of FORMAT_NAMES) codes.push([format, await run(['.', '--format', format, ...args], new RecordingEdge({ cwd }))])
    expect(codes).toEqual(FORMAT_NAMES.map((format) => [format, code]))
  })
})

test('where 1 and 2 both apply, the findings are still printed', async () => {
  const edge = new RecordingEdge({ cwd: folderWith(UNPARSEABLE) })
  const status = await run(['.', '--format', 'jsonl'], edge)
  const found = edge.out
    .trimEnd()
    .split('\n')
    .map((line): string => JSON.parse(line).rule)
  expect({ status, found }).toEqual({ status: 2, found: expect.arrayContaining(['cluster-name-mismatch', 'manifest-not-parseable']) })
})
