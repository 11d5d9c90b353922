import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Finding, lintTexts } from '../../src/index.ts'
import { type LabCase, type LabRecord, labCases } from './lab-cases.ts'
import { readPages } from './page.ts'
import { UNSEEN_EXAMPLES, UNSEEN_RULES } from './unseen.ts'

// What real servers, agents and an API server made of the pages' examples (scripts/record/examples.ts) is what the pages say.

const RECORDS = JSON.parse(readFileSync(join(import.meta.dirname, '../truth/examples/lab.json'), 'utf8')) as readonly LabRecord[]
const RECORDED = new Set(RECORDS.map(({ id }) => id))
const CASES = labCases((id) => RECORDED.has(id))
const seen = CASES.filter(({ unseen }) => unseen === undefined)

describe.each([...RECORDED])('%s', (id) => {
  test.each(seen.filter((one) => one.id === id).map((one) => [one.heading, one] as const))('%s', async (_, example) => {
    const record = RECORDS.find((one) => one.id === id && one.heading === example.heading)
    expect(record?.hash, 'the record is of other files than the page has now: npm run record').toBe(example.hash)
    if (record === undefined) return
    const outcomes = await outcomesOf(example)
    const fails = outcomes.filter(({ when }) => when !== 'run')
    if (fails.length === 0) expect(record).toMatchObject({ stage: 'ok', ok: true, logs: [], api_refused: [] })
    else expect(record.ok).toBe(false)
    for (const stage of fails.map(({ when }) => when)) expect(STAGES[stage]).toContain(record.stage)
    const said = plain([...record.logs, ...record.api_refused].join('\n'))
    const lines = fails.flatMap(({ log }) => (log === undefined ? [] : [plain(log)]))
    if (lines.length > 0) expect(lines.filter((line) => said.includes(line)).length, `${lines.join('\n')}\n-- is not in --\n${said}`).toBeGreaterThan(0)
  })
})

test('every rule and example that the lab does not show is there, and has a page', () => {
  const pages = readPages()
  const ids = new Set(pages.map(({ id }) => id))
  const keys = new Set(pages.flatMap(({ id, examples }) => examples.map(({ heading }) => `${id}: ${heading}`)))
  expect(Object.keys(UNSEEN_RULES).filter((id) => !ids.has(id))).toEqual([])
  expect(Object.keys(UNSEEN_EXAMPLES).filter((key) => !keys.has(key))).toEqual([])
})

test('nothing is recorded of examples that are gone', () => {
  const keys = new Set(CASES.map(({ key }) => key))
  expect(RECORDS.map(({ id, heading }) => `${id}: ${heading}`).filter((key) => !keys.has(key))).toEqual([])
})

/** How far a deployment gets, by when a rule says that the user learns of the fault. `start`: of a server, an agent, or a pod that is never made. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  apply: ['apply'],
  validate: ['server-start', 'agent-start'],
  start: ['apply', 'server-start', 'agent-start'],
  attest: ['attest'],
}

/** What the findings that the page marks say will happen. */
async function outcomesOf({ files, preset, expected }: LabCase): Promise<readonly NonNullable<Finding['outcome']>[]> {
  const { findings } = await lintTexts(files, { preset })
  const marked = findings.filter(({ rule, place }) =>
    expected.some((one) => one.rule === rule && one.file === place.file.path && one.line === place.file.position(place.start).line),
  )
  return marked.flatMap(({ outcome }) => (outcome ? [outcome] : []))
}

/** Logs nest messages in quotes. */
function plain(text: string): string {
  return text.replaceAll('\\', '')
}
