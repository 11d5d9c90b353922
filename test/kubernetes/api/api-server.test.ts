import { expect, test } from 'vitest'
import { checkObject } from '../../../src/kubernetes/api/check-object.ts'
import type { ApiFault } from '../../../src/kubernetes/api/fault.ts'
import { objects } from '../world.ts'
import type { ApiCase } from './cases.ts'
import { recordedCases, recordedTruths } from './recorded.ts'
import { UNSAID } from './unsaid.ts'

const TRUTHS = recordedTruths()

interface Answer {
  readonly id: string
  readonly faults: readonly ApiFault[]
  /** What the real API server said; undefined where it took the object. */
  readonly refused: string | undefined
}

function answerOf({ id, object }: ApiCase): Answer {
  const [read] = objects({ 'object.json': JSON.stringify(object) })
  const truth = TRUTHS.get(id)
  if (truth === undefined) throw new Error(`not recorded: ${id} (npm run record -- kubernetes)`)
  return { id, faults: read === undefined ? [] : checkObject(read), refused: truth.refused }
}

const ANSWERS = recordedCases().map(answerOf)

test('there are many answers of both kinds, and no more than are asked for', () => {
  expect(ANSWERS.filter(({ refused }) => refused !== undefined).length).toBeGreaterThan(1000)
  expect(ANSWERS.filter(({ refused }) => refused === undefined).length).toBeGreaterThan(500)
  expect(TRUTHS.size).toBe(ANSWERS.length)
})

test('what the API server takes is never called wrong', () => {
  const wrong = ANSWERS.filter(({ refused, faults }) => refused === undefined && faults.length > 0)
  expect(wrong.map(({ id, faults }) => [id, faults.map(({ path, log }) => `${path}: ${log}`)])).toEqual([])
})

test('what the API server refuses is called wrong, but for what is known to be left out', () => {
  const left = ANSWERS.filter(({ refused, faults }) => refused !== undefined && faults.length === 0)
  expect(left.filter(({ refused = '' }) => !UNSAID.some(({ message }) => message.test(refused))).map(({ id, refused }) => [id, refused])).toEqual([])
})

test.each(UNSAID.map(({ message, why }) => [why, message] as const))('is left out, and is there: %s (%s)', (_, message) => {
  expect(ANSWERS.some(({ refused, faults }) => faults.length === 0 && message.test(refused ?? ''))).toBe(true)
})

test('a line that is quoted is one that the API server prints', () => {
  const said = ANSWERS.flatMap(({ id, refused, faults }) =>
    refused === undefined || refused.length >= 300 ? [] : faults.map(({ log }) => ({ id, refused, log })),
  )
  // Where it says something else first, or in other words.
  const invented = said.filter(({ refused, log }) => !refused.includes(log) && !refused.startsWith('the namespace of the provided object'))
  expect(said.length).toBeGreaterThan(900)
  expect(invented.length / said.length).toBeLessThan(0.03)
})
