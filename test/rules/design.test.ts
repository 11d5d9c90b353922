import { describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { checkFiles } from '../../src/lint.ts'
import { readConfiguration } from '../../src/policy/configuration.ts'
import { settingsOf } from '../../src/policy/settings.ts'
import { SourceFile } from '../../src/text/source-file.ts'

type Change = readonly [file: string, from: string, to: string]

const SERVER = 'server/configmap.yaml'
const AGENT = 'agent/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'

/** Everything that is said of the reference deployment after changes, but that its release has newer fixes, as `severity rule: message`. */
async function said(changes: readonly Change[], { preset = 'recommended', configuration = '' } = {}): Promise<readonly string[]> {
  const files = new Map(referenceFiles())
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? ''
    expect(text.split(from).length - 1).toBe(1)
    files.set(
      file,
      text.replace(from, () => to),
    )
  }
  const declared = `${configuration}${files.get('.spire-lint.yaml') ?? ''}`
  const read = readConfiguration(new SourceFile('.spire-lint.yaml', declared), RULES)
  expect(read.diagnostics).toEqual([])
  const { settings } = settingsOf(read.configuration, { preset }, RULES)
  const sources = [...files].filter(([path]) => path !== '.spire-lint.yaml').map(([path, text]) => new SourceFile(path, text))
  const { findings } = await checkFiles(sources, settings)
  return findings.filter(({ rule }) => rule !== 'image-known-vulnerable').map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)
}

/** With a budget that still lets nodes be drained: else that is what there is to say of the two. */
const TWO_REPLICAS: readonly Change[] = [
  [STATEFULSET, '  replicas: 3\n', '  replicas: 2\n'],
  ['server/pdb.yaml', 'minAvailable: 2', 'minAvailable: 1'],
]
const NO_UNIX: Change = [AGENT, 'WorkloadAttestor "unix" {', 'WorkloadAttestor "systemd" {']

describe('what nobody declared', () => {
  test('is a note that says how to set a value of one’s own', async () => {
    const notes = (await said([...TWO_REPLICAS, NO_UNIX])).filter((line) => line.includes(' expected-'))
    expect(notes).toEqual([
      "note expected-workload-attestors: The reference design has WorkloadAttestor 'unix', and here is WorkloadAttestor 'k8s' and 'systemd'. If that is meant, say so with `expect.workloadAttestors` in .spire-lint.yaml.",
      'note expected-server-replicas: The reference design has 3 server replicas or more, and here is 2 server replicas. If that is meant, say so with `expect.serverReplicas` in .spire-lint.yaml.',
    ])
  })

  test('says nothing about the reference deployment itself', async () => {
    expect(await said([])).toEqual([])
    expect(await said([], { preset: 'adr-015' })).toEqual([])
  })
})

describe('what somebody declared', () => {
  test('is an error where it is not kept, and the others stay notes', async () => {
    const found = await said([...TWO_REPLICAS, NO_UNIX], { configuration: 'expect:\n  serverReplicas: 4\n' })
    expect(found.filter((line) => line.includes(' expected-'))).toEqual([
      "note expected-workload-attestors: The reference design has WorkloadAttestor 'unix', and here is WorkloadAttestor 'k8s' and 'systemd'. If that is meant, say so with `expect.workloadAttestors` in .spire-lint.yaml.",
      'error expected-server-replicas: The design calls for 4 server replicas or more, and here is 2 server replicas. Change it, or change `expect.serverReplicas` in .spire-lint.yaml together with the decision.',
    ])
  })

  test('replaces the value of the preset', async () => {
    const found = await said(TWO_REPLICAS, { preset: 'adr-015', configuration: 'expect:\n  serverReplicas: 2\n' })
    expect(found.filter((line) => line.includes(' expected-'))).toEqual([])
  })
})

describe('an expectation yields', () => {
  test('where another finding names the same place', async () => {
    const found = await said([[SERVER, 'database_type = "postgres"', 'database_type = "sqlite3"']], { preset: 'adr-015' })
    expect(found.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['error ha-sqlite'])
  })

  test('where the value is none that SPIRE has', async () => {
    const found = await said([[SERVER, 'database_type = "postgres"', 'database_type = "postgresql"']], { preset: 'adr-015' })
    expect(found.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['error datastore-type-invalid'])
  })

  test('where the two sides differ', async () => {
    const found = (await said([[AGENT, 'NodeAttestor "k8s_psat"', 'NodeAttestor "join_token"']], { preset: 'adr-015' })).map((line) =>
      line.slice(0, line.indexOf(':')),
    )
    expect(found).toContain('error node-attestor-pair-mismatch')
    expect(found).not.toContain('error expected-node-attestor')
  })

  test('where the config cannot be read', async () => {
    const found = await said([[SERVER, '    plugins {', '    plugins: {']], { preset: 'adr-015' })
    expect(found.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['error config-parse-error'])
  })
})
