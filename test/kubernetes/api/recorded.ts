import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ApiCase, generatedCases, sampled } from './cases.ts'
import { writtenCases } from './faults.ts'

/** What a real API server (1.34.4, strict, dry run) says of a case: nothing where it takes the object. */
export interface ApiTruth {
  readonly id: string
  /** The beginning of its message. */
  readonly refused?: string
}

/** The cases that it was asked about: all that are written, and one in twelve of the generated ones. */
export function recordedCases(): readonly ApiCase[] {
  return [...new Map([...sampled(generatedCases(), 12), ...writtenCases()].map((one) => [one.id, one])).values()]
}

export function recordedTruths(): ReadonlyMap<string, ApiTruth> {
  const lines = readFileSync(join(import.meta.dirname, '..', '..', 'truth', 'kubernetes', 'api-server.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return new Map(lines.map((line) => JSON.parse(line) as ApiTruth).map((truth) => [truth.id, truth]))
}
