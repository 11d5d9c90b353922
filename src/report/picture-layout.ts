import type { PictureKind } from '../deployment/picture.ts'

/** What the layout needs to know of a node. */
export interface LayoutNode {
  readonly id: string
  readonly kind: PictureKind
  /** Of its text, in pixels. */
  readonly width: number
  readonly height: number
}

export interface LayoutEdge {
  readonly from: string
  readonly to: string
  /** Of its label, in pixels. */
  readonly width: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Route {
  /** An SVG path. */
  readonly path: string
  /** The middle of its label. */
  readonly label: { readonly x: number; readonly y: number }
}

export interface Layout {
  readonly width: number
  readonly height: number
  /** By the node's id. */
  readonly boxes: ReadonlyMap<string, Box>
  /** In the order of the edges. */
  readonly routes: readonly Route[]
}

/** From those whom a server leans on, over the servers and the agents, to the workloads. */
const COLUMN: Readonly<Record<PictureKind, number>> = {
  authority: 0,
  database: 0,
  partner: 0,
  server: 1,
  'controller-manager': 1,
  oidc: 1,
  registrar: 1,
  agent: 2,
  'csi-driver': 3,
  workload: 4,
}

const MARGIN = 16
const GAP = { x: 72, y: 28 }
/** Between two links at one side of a box, and around a label. */
const LANE = 22

/** Boxes in columns, and curves between them with a label on each; the same picture is always laid out the same way. */
export function layoutOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Layout {
  const columns = ordered(columnsOf(nodes), edges)
  const at = new Map(columns.flatMap((column, index) => column.map(({ id }) => [id, index] as const)))
  const boxes = boxesOf(columns, edges, at)
  const ports = new Ports(boxes, edges, at)
  const taken: Box[] = []
  const routes = edges.map((edge, index) => routeOf(edge, index, { at, boxes, ports, columns, taken }))
  const right = Math.max(0, ...[...boxes.values(), ...taken].map(({ x, width }) => x + width))
  const bottom = Math.max(0, ...[...boxes.values(), ...taken].map(({ y, height }) => y + height))
  return { width: Math.ceil(right + MARGIN), height: Math.ceil(bottom + MARGIN), boxes, routes }
}

type Columns = readonly (readonly LayoutNode[])[]

function columnsOf(nodes: readonly LayoutNode[]): Columns {
  const columns: LayoutNode[][] = [[], [], [], [], []]
  for (const node of nodes) columns[COLUMN[node.kind]]?.push(node)
  return columns.filter((column) => column.length > 0)
}

/** Four sweeps that put each node beside the middle of those it is linked with. */
function ordered(columns: Columns, edges: readonly LayoutEdge[]): Columns {
  let now = columns
  for (let sweep = 0; sweep < 4; sweep++) {
    const rank = new Map(now.flatMap((column) => column.map(({ id }, index) => [id, (index + 0.5) / column.length] as const)))
    now = now.map((column) => {
      const middle = new Map(column.map((node) => [node, mean(neighbours(node.id, edges).map((id) => rank.get(id) ?? 0.5)) ?? rank.get(node.id) ?? 0.5]))
      return [...column].sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0))
    })
  }
  return now
}

function neighbours(id: string, edges: readonly LayoutEdge[]): readonly string[] {
  return edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

function boxesOf(columns: Columns, edges: readonly LayoutEdge[], at: ReadonlyMap<string, number>): ReadonlyMap<string, Box> {
  const heightOf = ({ id, height }: LayoutNode): number => Math.max(height, LANE * (1 + Math.max(...sidesOf(id, edges, at))))
  const heights = columns.map((column) => column.reduce((sum, node) => sum + heightOf(node) + GAP.y, -GAP.y))
  const tallest = Math.max(0, ...heights)
  const boxes = new Map<string, Box>()
  let x = MARGIN
  for (const [index, column] of columns.entries()) {
    const width = Math.max(...column.map((node) => node.width))
    let y = MARGIN + (tallest - (heights[index] ?? 0)) / 2
    for (const node of column) {
      boxes.set(node.id, { x, y, width, height: heightOf(node) })
      y += heightOf(node) + GAP.y
    }
    x += width + GAP.x + Math.max(0, ...edges.filter((edge) => labelGap(edge, at) === index).map((edge) => edge.width))
  }
  return boxes
}

/** How many links a box has at its left and at its right. */
function sidesOf(id: string, edges: readonly LayoutEdge[], at: ReadonlyMap<string, number>): [left: number, right: number] {
  const ends = edges.flatMap((edge) => [edge.from === id ? sideOf(edge, 'from', at) : [], edge.to === id ? sideOf(edge, 'to', at) : []].flat())
  return [ends.filter((side) => side === 'left').length, ends.filter((side) => side === 'right').length]
}

/** Links within one column leave it at the right and come back there. */
function sideOf({ from, to }: LayoutEdge, end: 'from' | 'to', at: ReadonlyMap<string, number>): 'left' | 'right' {
  const [own, other] = end === 'from' ? [at.get(from) ?? 0, at.get(to) ?? 0] : [at.get(to) ?? 0, at.get(from) ?? 0]
  return other < own ? 'left' : 'right'
}

/** The gap, counted by the column at its left, in which a link's label stands: the one before the column at its right end. */
function labelGap({ from, to }: LayoutEdge, at: ReadonlyMap<string, number>): number {
  const [a, b] = [at.get(from) ?? 0, at.get(to) ?? 0]
  return a === b ? a : Math.max(a, b) - 1
}

/** Where on the sides of the boxes the links end: one below the other, in the order of those at their other ends. */
class Ports {
  readonly #ys = new Map<string, number>()

  constructor(boxes: ReadonlyMap<string, Box>, edges: readonly LayoutEdge[], at: ReadonlyMap<string, number>) {
    const ends = edges.flatMap((edge, index) => (['from', 'to'] as const).map((end) => ({ edge, index, end, side: sideOf(edge, end, at) })))
    for (const [id, box] of boxes) {
      for (const side of ['left', 'right']) {
        const here = ends.filter((one) => one.edge[one.end] === id && one.side === side)
        const far = ({ edge, end }: (typeof here)[number]): number => middleOf(boxes.get(end === 'from' ? edge.to : edge.from))
        here.sort((a, b) => far(a) - far(b) || a.index - b.index)
        for (const [order, { index, end }] of here.entries()) this.#ys.set(`${index} ${end}`, box.y + (box.height * (order + 1)) / (here.length + 1))
      }
    }
  }

  y(index: number, end: 'from' | 'to'): number {
    return this.#ys.get(`${index} ${end}`) ?? 0
  }
}

function middleOf(box: Box | undefined): number {
  return box ? box.y + box.height / 2 : 0
}

interface Drawn {
  readonly at: ReadonlyMap<string, number>
  readonly boxes: ReadonlyMap<string, Box>
  readonly ports: Ports
  readonly columns: Columns
  /** Where labels stand already. */
  readonly taken: Box[]
}

function routeOf(edge: LayoutEdge, index: number, { at, boxes, ports, columns, taken }: Drawn): Route {
  const point = (end: 'from' | 'to') => {
    const box = boxes.get(edge[end])
    return { x: box ? box.x + (sideOf(edge, end, at) === 'left' ? 0 : box.width) : 0, y: ports.y(index, end) }
  }
  const [a, b] = [point('from'), point('to')]
  const within = at.get(edge.from) === at.get(edge.to)
  const bend = within ? GAP.x : (b.x - a.x) / 2
  const [c, d] = [
    { x: a.x + bend, y: a.y },
    { x: within ? b.x + bend : b.x - bend, y: b.y },
  ]
  const left = boxes.get(columns[labelGap(edge, at)]?.[0]?.id ?? '')
  const middle = left ? left.x + left.width + (GAP.x + edge.width) / 2 : (a.x + b.x) / 2
  const t = within ? 0.5 : solve((x) => cubic(a.x, c.x, d.x, b.x, x) - middle, b.x > a.x)
  const label = freeSpot({ x: middle, y: cubic(a.y, c.y, d.y, b.y, t), width: edge.width, height: LANE - 4 }, taken)
  return { path: `M${round(a.x)} ${round(a.y)}C${round(c.x)} ${round(c.y)} ${round(d.x)} ${round(d.y)} ${round(b.x)} ${round(b.y)}`, label }
}

/** As near as it can be to where the label would stand, above and below by turns. */
function freeSpot({ x, y, width, height }: Box, taken: Box[]): { x: number; y: number } {
  for (let step = 0; ; step++) {
    const shift = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * (LANE / 2)
    const box = { x: x - width / 2, y: y + shift - height / 2, width, height }
    const inside = box.y >= 0
    if (!inside || taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    return { x: round(x), y: round(y + shift) }
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function cubic(a: number, b: number, c: number, d: number, t: number): number {
  const s = 1 - t
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
}

/** Where a function that grows (or falls) from 0 to 1 crosses zero. */
function solve(f: (t: number) => number, grows: boolean): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2
    if (f(middle) < 0 === grows) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
