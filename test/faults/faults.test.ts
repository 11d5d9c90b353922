import { expect, test } from 'vitest'
import { readPages } from '../rules/page.ts'
import { FAULTS } from './all.ts'
import { runFault } from './run-fault.ts'
import { UNSHOWN } from './unshown.ts'

const WEIGHT = { error: 2, warning: 1, note: 0 } as const

/** What is said beside the finding that a fault is for. */
const further: string[] = []
/** How many faults each rule has found. */
const shown = new Map<string, number>()

test.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', async (_, fault) => {
  const all = await runFault(fault)
  const own = all.filter(({ rule }) => fault.rules.includes(rule))
  const [first] = own
  expect(all.map(({ rule, line }) => `${rule} ${line}`)).toContainEqual(
    expect.toSatisfy((found: string) => fault.rules.some((rule) => found.startsWith(`${rule} `))),
  )
  expect(first).toMatchObject({ file: fault.at ?? fault.file, line: expect.stringContaining(fault.line) })
  expect(WEIGHT[first?.severity ?? 'note']).toBeGreaterThanOrEqual(WEIGHT[fault.severity])
  if (first) shown.set(first.rule, (shown.get(first.rule) ?? 0) + 1)
  for (const other of all) if (other !== first) further.push(`${fault.name}: ${other.rule} at ${other.file}`)
})

test('of twenty faults, at most one has anything else said of it', () => {
  expect(further.length, further.join('\n')).toBeLessThanOrEqual(FAULTS.length / 20)
})

test('there are enough of them, and no two are one', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(300)
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length)
})

test('each says at which line it is found', () => {
  expect(FAULTS.filter(({ line }) => line.trim() === '').map(({ name }) => name)).toEqual([])
})

test('every rule finds two of them, or there is a reason why not', () => {
  const few = readPages().flatMap(({ id }) => ((shown.get(id) ?? 0) < 2 ? [id] : []))
  expect(few.sort()).toEqual(Object.keys(UNSHOWN).sort())
})
