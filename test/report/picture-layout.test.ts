import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOf } from '../../src/report/picture-layout.ts'

const KINDS = ['server', 'agent', 'controller-manager', 'csi-driver', 'oidc', 'registrar', 'database', 'authority', 'partner', 'workload'] as const

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

const graphs = fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 14 }).chain((kinds) => {
  const end = fc.integer({ min: 0, max: kinds.length - 1 })
  return fc.record({
    nodes: fc.constant(kinds.map((kind, index) => ({ id: `n${index}`, kind, width: 150 + ((index * 37) % 90), height: 60 }))),
    edges: fc.array(fc.record({ from: end, to: end, width: fc.integer({ min: 20, max: 280 }) }), { maxLength: 20 }),
  })
})

test('no box lies over a box, no label over a label, and all is within the picture', () => {
  fc.assert(
    fc.property(graphs, ({ nodes, edges }) => {
      const ends = edges.map(({ from, to, width }) => ({ from: `n${from}`, to: `n${to}`, width }))
      const layout = layoutOf(nodes, ends)
      const boxes = [...layout.boxes.values()]
      const labels = layout.routes.map(({ label }, index) => ({
        x: label.x - (edges[index]?.width ?? 0) / 2,
        y: label.y - 9,
        width: edges[index]?.width ?? 0,
        height: 18,
      }))
      expect(boxes).toHaveLength(nodes.length)
      for (const group of [boxes, labels]) {
        for (const [index, one] of group.entries()) {
          expect(group.slice(index + 1).filter((other) => overlap(one, other))).toEqual([])
          expect(one.x + one.width).toBeLessThanOrEqual(layout.width)
          expect(one.y + one.height).toBeLessThanOrEqual(layout.height)
          expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0)
        }
      }
      expect(layoutOf(nodes, ends)).toEqual(layout)
    }),
    { numRuns: 200 },
  )
})

test('those whom a server leans on stand at its left, those who lean on it at its right', () => {
  const nodes = KINDS.map((kind) => ({ id: kind, kind, width: 150, height: 60 }))
  const { boxes } = layoutOf(nodes, [{ from: 'agent', to: 'server', width: 100 }])
  const columns = KINDS.map((kind) => [kind, boxes.get(kind)?.x ?? 0] as const).sort((a, b) => a[1] - b[1])
  expect(
    [...new Set(columns.map(([, x]) => x))].map((x) =>
      columns
        .filter((one) => one[1] === x)
        .map(([kind]) => kind)
        .sort(),
    ),
  ).toEqual([['authority', 'database', 'partner'], ['controller-manager', 'oidc', 'registrar', 'server'], ['agent'], ['csi-driver'], ['workload']])
})
