import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/commands/run.ts'
import { RecordingEdge } from './edge.ts'

const REFERENCE = join(import.meta.dirname, '../../fixtures/k8s/spire')

async function graph(argv: readonly string[], stdin = '') {
  const edge = new RecordingEdge({ cwd: REFERENCE, stdin })
  return { code: await run(['graph', ...argv], edge), out: edge.out, err: edge.err }
}

describe('spire-lint graph', () => {
  it('draws Mermaid, and Graphviz or a page where asked', async () => {
    expect((await graph([])).out).toMatch(/^flowchart LR\n {2}n1\["SPIRE /)
    expect((await graph(['--format', 'dot'])).out).toMatch(/^digraph spire \{\n/)
    expect((await graph(['--format', 'html'])).out).toMatch(/^<!DOCTYPE html>\n/)
  })

  it('fails for nothing that it draws', async () => {
    const agent = 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\ndata:\n  agent.conf: |\n    agent {\n'
    expect((await graph(['-'], agent)).code).toBe(0)
    expect(await graph(['-', '--no-config'], 'a: 1\n')).toEqual({ code: 0, out: 'flowchart LR\n', err: '' })
  })

  it('fails for what it cannot read', async () => {
    const { code, err } = await graph(['-'], 'kind: ConfigMap # spire\nmetadata: {name: a\n')
    expect(code).toBe(2)
    expect((await graph(['no-such-file.yaml'])).code).toBe(2)
    expect(err).toBe('')
  })

  it('takes no two configurations at once', async () => {
    expect(await graph(['--config', 'a.yaml', '--no-config'])).toEqual({
      code: 2,
      out: '',
      err: "spire-lint: --config and --no-config exclude each other\nTry 'spire-lint --help'.\n",
    })
  })
})
