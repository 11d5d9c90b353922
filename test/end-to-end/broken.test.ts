import { describe, expect, test } from 'vitest'
import { isManifest } from '../../scripts/fixture-variants/files.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { lintTexts } from '../../src/index.ts'
import { folderWith, reportOf, runCli } from './cli.ts'

const REFERENCE = referenceFiles()
const MANIFESTS = [...REFERENCE.keys()].filter(isManifest)

/** Ways in which a file stops being YAML. */
const BREAKS: Readonly<Record<string, (text: string) => string>> = {
  'a tab for indentation': (text) => text.replace(/^ {2}name: /m, '\tname: '),
  'a quote that is not closed': (text) => text.replace(/^( {2}name: )/m, '$1"'),
  'bad indentation': (text) => text.replace(/^metadata:\n/m, 'metadata:\n      labels: {}\n'),
  'a conflict of a merge': (text) => text.replace(/^metadata:\n/m, '<<<<<<< HEAD\nmetadata:\n=======\n'),
}

describe.each(Object.entries(BREAKS))('%s', (_, breaks) => {
  test.each(MANIFESTS)('in %s is told there, and blames nobody else', async (path) => {
    const text = REFERENCE.get(path) ?? ''
    const broken = breaks(text)
    expect(broken).not.toBe(text)
    const { findings, unreadable } = await lintTexts(new Map(REFERENCE).set(path, broken))
    const told = findings.filter(({ severity }) => severity !== 'note')
    expect(told.map(({ rule, place }) => [rule, place.file.path])).toEqual([['manifest-not-parseable', path]])
    expect(unreadable).toBe(true)
  })
})

test('a broken file ends the run with 2, and the faults of the others are told all the same', () => {
  const agent = REFERENCE.get('agent/configmap.yaml') ?? ''
  const files = new Map(REFERENCE)
    .set('agent/configmap.yaml', agent.replace('cluster = "ardur-demo"', 'cluster = "ardur-dmeo"'))
    .set('spire.yaml', 'kind: ConfigMap\n\tname: "spire\n')
  const run = runCli(['.', '--format', 'json'], { cwd: folderWith(files) })
  expect(run.status).toBe(2)
  const told = reportOf(run).findings.filter(({ severity }) => severity !== 'note')
  expect(told.map(({ rule, file }) => [rule, file])).toEqual([
    ['cluster-name-mismatch', 'agent/configmap.yaml'],
    ['manifest-not-parseable', 'spire.yaml'],
  ])
})

test('a refusal is worded by the yaml package', async () => {
  const { findings } = await lintTexts(new Map([['a.yaml', 'kind: ConfigMap\nmetadata:\n  name: [spire\n']]))
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('Flow sequence in block collection must be')])
})
