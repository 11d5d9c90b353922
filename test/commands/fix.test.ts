import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { run } from '../../src/commands/run.ts'
import { folderWith } from '../end-to-end/cli.ts'
import { RecordingEdge } from './edge.ts'

/** The reference with two faults that have safe fixes, one in Windows' line ends, and one that has a suggestion only. */
function faulty(): string {
  const files = new Map([...referenceFiles()].map(([path, text]) => [path, text]))
  const change = (path: string, from: string, to: string) =>
    files.set(
      path,
      (files.get(path) ?? '').replace(from, () => to),
    )
  change('agent/daemonset.yaml', '      hostPID: true\n', '')
  files.set('agent/daemonset.yaml', `\ufeff${files.get('agent/daemonset.yaml')?.replace(/\n/g, '\r\n')}`)
  change('csi-driver/csidriver.yaml', 'podInfoOnMount: true', 'podInfoOnMount: false # not yet')
  change('agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "ardur-dmeo"')
  return folderWith(files)
}

async function lint(cwd: string, ...args: string[]) {
  const edge = new RecordingEdge({ cwd })
  const code = await run(['.', '--only', 'agent-hostpid-missing,csidriver-fields,cluster-name-mismatch', ...args], edge)
  return { code, edge, files: new Map([...edge.files].map(([path, text]) => [path.slice(cwd.length + 1), text])) }
}

describe('--fix', () => {
  test('makes what is safe, keeps all else, and reports what is left', async () => {
    const cwd = faulty()
    const { code, edge, files } = await lint(cwd, '--fix')
    expect([...files.keys()]).toEqual(['agent/daemonset.yaml', 'csi-driver/csidriver.yaml'])
    const before = readFileSync(join(cwd, 'agent/daemonset.yaml'), 'utf8')
    expect(files.get('agent/daemonset.yaml')?.replace('      hostPID: true\r\n', '')).toBe(before)
    expect(files.get('csi-driver/csidriver.yaml')).toContain('podInfoOnMount: true # not yet\n')
    expect(edge.err).toBe('Made 2 fixes in 2 files.\n')
    expect(edge.out).toMatch(/^agent\/configmap\.yaml:\d+:\d+: error cluster-name-mismatch\n/)
    expect(edge.out).not.toContain('agent-hostpid-missing')
    expect(code).toBe(1)
  })

  test('makes suggestions too where that is asked for', async () => {
    const { code, edge, files } = await lint(faulty(), '--fix', '--unsafe-fixes')
    expect([code, edge.err, files.get('agent/configmap.yaml')]).toEqual([0, 'Made 3 fixes in 3 files.\n', referenceFiles().get('agent/configmap.yaml')])
  })

  test('changes only what is reported on', async () => {
    const cwd = faulty()
    const edge = new RecordingEdge({ cwd })
    await run(['csi-driver/csidriver.yaml', '--report-only', '--fix'], edge)
    expect([...edge.files.keys()]).toEqual([join(cwd, 'csi-driver/csidriver.yaml')])
  })

  test('says what cannot be written, and exits with 2', async () => {
    const cwd = folderWith(
      new Map([
        [
          'readonly.yaml',
          'apiVersion: storage.k8s.io/v1\nkind: CSIDriver\nmetadata:\n  name: csi.spiffe.io\nspec:\n  attachRequired: false\n  podInfoOnMount: false\n  volumeLifecycleModes:\n    - Ephemeral\n',
        ],
      ]),
    )
    const edge = new RecordingEdge({ cwd })
    expect(await run(['.', '--fix', '--only', 'csidriver-fields'], edge)).toBe(2)
    expect(edge.err).toBe('spire-lint: cannot write readonly.yaml: permission denied\n')
  })
})

describe('--diff', () => {
  test('shows what --fix makes, to be applied by others, and changes nothing', async () => {
    const cwd = faulty()
    const { code, edge, files } = await lint(cwd, '--diff')
    expect([code, files.size, edge.err]).toEqual([1, 0, ''])
    const { files: fixed } = await lint(cwd, '--fix')
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: edge.out })
    expect(readFileSync(join(cwd, 'agent/daemonset.yaml'), 'utf8')).toBe(fixed.get('agent/daemonset.yaml'))
    expect(readFileSync(join(cwd, 'csi-driver/csidriver.yaml'), 'utf8')).toBe(fixed.get('csi-driver/csidriver.yaml'))
    expect((await lint(cwd, '--diff')).edge.out).toBe('')
  })

  test('shows what would become of standard input', async () => {
    const stdin = 'apiVersion: storage.k8s.io/v1\nkind: CSIDriver\nmetadata:\n  name: csi.spiffe.io\nspec:\n  attachRequired: true\n'
    const edge = new RecordingEdge({ cwd: folderWith({}), stdin })
    await run(['-', '--diff', '--only', 'csidriver-fields', '--stdin-filename', 'a.yaml'], edge)
    expect(edge.out).toMatch(/^--- a\/a\.yaml\n\+\+\+ b\/a\.yaml\n/)
    expect(edge.out).toContain('-  attachRequired: true\n')
    expect(edge.files.size).toBe(0)
  })
})
