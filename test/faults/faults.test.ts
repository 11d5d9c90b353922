import { expect, test } from 'vitest'
import { edited } from '../../scripts/fixture-variants/files.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { lintTexts } from '../../src/index.ts'
import { CORE_FAULTS } from './core.ts'
import type { Fault } from './fault.ts'

const FAULTS: readonly Fault[] = [...CORE_FAULTS]

const REFERENCE = referenceFiles()
const WEIGHT = { error: 2, warning: 1, note: 0 } as const

async function found({ file, find, replace }: Fault) {
  const { findings } = await lintTexts(edited(REFERENCE, file, [find, replace]))
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, severity, place }) => {
      const { line } = place.file.position(place.start)
      return { rule, severity, file: place.file.path, line: place.file.line(line) }
    })
}

test.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', async (_, fault) => {
  const all = await found(fault)
  const [first] = all
  expect(all.map(({ rule }) => rule)).toEqual([expect.toBeOneOf([...fault.rules])])
  expect(first).toMatchObject({ file: fault.at ?? fault.file, line: expect.stringContaining(fault.line) })
  expect(WEIGHT[first?.severity ?? 'note']).toBeGreaterThanOrEqual(WEIGHT[fault.severity])
})

test('there are enough of them, and no two are one', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(120)
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length)
})
