import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { initialConfiguration } from '../../src/commands/init.ts'
import { run } from '../../src/commands/run.ts'
import { readConfiguration } from '../../src/policy/configuration.ts'
import { PRESET_NAMES } from '../../src/policy/presets.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { RecordingEdge } from './edge.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'spire-lint-init-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

describe('init', () => {
  it('writes a configuration that is right, for every preset', () => {
    for (const preset of PRESET_NAMES) {
      const file = new SourceFile('.spire-lint.yaml', initialConfiguration(preset))
      const { configuration, diagnostics } = readConfiguration(file, RULES)
      expect([diagnostics, configuration.presets?.value]).toEqual([[], [preset]])
    }
  })

  it('writes examples that are right once their comment signs are taken away', () => {
    const text = initialConfiguration('recommended')
      .replace(/^# (?=(?: {2}|[a-z][A-Za-z]*:(?: |$)))/gm, '')
      .replace(/^ {2}(?:recommended|strict|security|adr-015|demo) .*\n/gm, '')
    const { diagnostics, configuration } = readConfiguration(new SourceFile('.spire-lint.yaml', text), RULES)
    expect(diagnostics.map((one) => one.message)).toEqual([])
    expect([configuration.external.length, configuration.ignores.length, configuration.complete?.value]).toEqual([1, 1, true])
  })

  it('writes it into the working directory', async () => {
    const edge = new RecordingEdge({ cwd: folder() })
    expect(await run(['init', '--preset', 'strict'], edge)).toBe(0)
    expect([...edge.files]).toEqual([[join(edge.cwd, '.spire-lint.yaml'), initialConfiguration('strict')]])
  })

  it('starts from what it finds', async () => {
    const edge = new RecordingEdge({ cwd: folder() })
    for (const [path, text] of referenceFiles()) {
      mkdirSync(join(edge.cwd, 'k8s', path, '..'), { recursive: true })
      writeFileSync(join(edge.cwd, 'k8s', path), text.replace('database_type = "postgres"', 'database_type = "mysql"'))
    }
    expect(await run(['init'], edge)).toBe(0)
    const text = edge.files.get(join(edge.cwd, '.spire-lint.yaml')) ?? ''
    expect(text).toContain('#  - spire-server 1.14.2 in StatefulSet spire-system/spire-server\n')
    expect(text).toContain('#   datastore: mysql\n')
    expect(text).toContain('#     name: spire-server-datastore\n#     keys: [connection_string]\n')
  })

  it('leaves one that is there alone', async () => {
    const edge = new RecordingEdge({ cwd: folder() })
    writeFileSync(join(edge.cwd, '.spire-lint.yaml'), '')
    expect(await run(['init'], edge)).toBe(2)
    expect([edge.files.size, edge.err]).toEqual([0, 'spire-lint: there is a .spire-lint.yaml already; nothing is written\n'])
  })
})
