import { noCommand, oneLine, printable } from './printable.ts'

const CONTEXT = 3

/**
 * The difference of a file's two texts, with three lines around each change.
 * @param shown for people: control characters are written as escapes; else the lines are as they stand, so that the diff can be applied
 */
export function unifiedDiff(path: string, before: string, after: string, shown: boolean): string {
  const [from, to] = [linesOf(before), linesOf(after)]
  const hunks = hunksOf(changesOf(from, to))
  const write = (sign: string, line: string): string => {
    const [, text = '', end = ''] = /^(.*?)(\r?\n|\r)?$/s.exec(line) ?? []
    const content = shown ? noCommand(`${sign}${printable(text)}`) : `${sign}${text}`
    return `${content}${shown ? '\n' : end === '\r\n' ? '\r\n' : '\n'}${end === '' ? '\\ No newline at end of file\n' : ''}`
  }
  const body = hunks.map((hunk) => {
    const [first, last] = [hunk[0], hunk.at(-1)]
    if (first === undefined || last === undefined) return ''
    const start = { a: Math.max(0, first.a - CONTEXT), b: Math.max(0, first.b - CONTEXT) }
    const end = { a: Math.min(from.length, last.a + last.removed + CONTEXT), b: Math.min(to.length, last.b + last.added + CONTEXT) }
    const lines: string[] = []
    let at = start.a
    for (const { a, b, removed, added } of hunk) {
      for (const line of from.slice(at, a)) lines.push(write(' ', line))
      for (const line of from.slice(a, a + removed)) lines.push(write('-', line))
      for (const line of to.slice(b, b + added)) lines.push(write('+', line))
      at = a + removed
    }
    for (const line of from.slice(at, end.a)) lines.push(write(' ', line))
    return `@@ -${range(start.a, end.a)} +${range(start.b, end.b)} @@\n${lines.join('')}`
  })
  return body.length === 0 ? '' : `--- a/${oneLine(path)}\n+++ b/${oneLine(path)}\n${body.join('')}`
}

/** Lines with their ends; a lone `\r` ends none, as in other diffs. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

function range(start: number, end: number): string {
  const length = end - start
  return length === 1 ? `${start + 1}` : `${length === 0 ? start : start + 1},${length}`
}

/** So many lines of the old text, from `a`, give way to so many of the new, from `b`. */
interface Change {
  readonly a: number
  readonly b: number
  readonly removed: number
  readonly added: number
}

/** Changes with less than twice the context between them stand in one hunk. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1)
    if (last && change.a - (last.a + last.removed) <= CONTEXT * 2) hunks.at(-1)?.push(change)
    else hunks.push([change])
  }
  return hunks
}

/** By the shortest way from one text to the other (E. Myers, 1986), between what they begin and end with alike. */
function changesOf(from: readonly string[], to: readonly string[]): readonly Change[] {
  let head = 0
  while (head < from.length && head < to.length && from[head] === to[head]) head++
  let tail = 0
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++
  const steps = shortestWay(from.slice(head, from.length - tail), to.slice(head, to.length - tail))
  const changes: Change[] = []
  let [a, b] = [head, head]
  for (const step of steps) {
    const last = changes.at(-1)
    const joins = last !== undefined && last.a + last.removed === a && last.b + last.added === b
    const removed = step === 'remove' ? 1 : 0
    const added = step === 'add' ? 1 : 0
    if (step !== 'keep') {
      if (joins) changes[changes.length - 1] = { ...last, removed: last.removed + removed, added: last.added + added }
      else changes.push({ a, b, removed, added })
    }
    a += step === 'add' ? 0 : 1
    b += step === 'remove' ? 0 : 1
  }
  return changes
}

type Step = 'keep' | 'remove' | 'add'

function shortestWay(from: readonly string[], to: readonly string[]): readonly Step[] {
  const furthest = new Map<number, number>([[1, 0]])
  const trail: Map<number, number>[] = []
  for (let cost = 0; cost <= from.length + to.length; cost++) {
    trail.push(new Map(furthest))
    for (let k = -cost; k <= cost; k += 2) {
      let x = down(furthest, k, cost) ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1
      while (x < from.length && x - k < to.length && from[x] === to[x - k]) x++
      furthest.set(k, x)
      if (x >= from.length && x - k >= to.length) return wayBack(trail, from.length, to.length)
    }
  }
  return []
}

function wayBack(trail: readonly Map<number, number>[], length: number, other: number): readonly Step[] {
  const steps: Step[] = []
  let [x, y] = [length, other]
  for (let cost = trail.length - 1; cost >= 0; cost--) {
    const furthest = trail[cost] ?? new Map<number, number>()
    const k = x - y
    const previous = down(furthest, k, cost) ? k + 1 : k - 1
    const fromX = furthest.get(previous) ?? 0
    const fromY = fromX - previous
    while (x > fromX && y > fromY) {
      steps.push('keep')
      x--
      y--
    }
    if (cost > 0) steps.push(x === fromX ? 'add' : 'remove')
    x = fromX
    y = fromY
  }
  return steps.reverse()
}

/** Whether the furthest way onto a diagonal comes from above it: by adding a line. */
function down(furthest: ReadonlyMap<number, number>, k: number, cost: number): boolean {
  return k === -cost || (k !== cost && (furthest.get(k - 1) ?? 0) < (furthest.get(k + 1) ?? 0))
}
