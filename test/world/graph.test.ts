import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { CLI, edit, repository } from './repository.ts'

function drawn(change?: (folder: string) => void): { status: number | null; svg: string; err: string } {
  const graph = spawnSync(process.execPath, [CLI, 'graph', '--format', 'dot', 'k8s'], { cwd: repository(change), encoding: 'utf8' })
  const { status, stdout, stderr } = spawnSync('dot', ['-Tsvg'], { input: graph.stdout, encoding: 'utf8' })
  return { status, svg: stdout, err: stderr }
}

test('Graphviz draws what graph prints', () => {
  const { status, svg, err } = drawn()
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(svg.match(/class="node"/g)).toHaveLength(9)
  expect(svg.match(/class="edge"/g)).toHaveLength(13)
  expect(svg).not.toContain('#cf222e')
})

test('and names with quotes and backslashes in them', () => {
  const { status, svg, err } = drawn((at) => edit(at, 'agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "a\\"]; b [label=\\\\\\"x"'))
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(svg.match(/class="node"/g)).toHaveLength(9)
  expect(svg).toContain('#cf222e')
})
