import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/index.ts'
import { CLAIMING, type LabCase, type LabRecord, labCases } from './lab-cases.ts'
import { type Example, type Page, readPages } from './page.ts'
import { resultOf } from './run-example.ts'
import { UNSEEN_EXAMPLES, UNSEEN_RULES } from './unseen.ts'

// What real servers, agents and an API server made of the pages' examples (scripts/record/examples.ts) is what the pages say.

const RECORDS = JSON.parse(readFileSync(join(import.meta.dirname, '../truth/examples/lab.json'), 'utf8')) as readonly LabRecord[]
/** How far a deployment gets, by when a rule says that the user learns of the fault. `start`: of a server, an agent, or a pod that is never made. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  apply: ['apply'],
  validate: ['server-start', 'agent-start'],
  start: ['apply', 'server-start', 'agent-start'],
  attest: ['attest'],
}
const RECORD_AGAIN = 'npm run record -- examples, with the rule, or test/rules/unseen.ts says why the lab cannot show it'
const CASES = labCases(() => true)
const recordOf = new Map(RECORDS.map((record) => [`${record.id}: ${record.heading}`, record]))
const seen = new Map(CASES.flatMap((one) => (one.unseen === undefined && recordOf.has(one.key) ? [[one.key, one] as const] : [])))

/** What an example that the lab has seen must say. */
export function testLab(page: Page, example: Example): void {
  const one = seen.get(`${page.id}: ${example.heading}`)
  if (one === undefined) return
  test(`${example.heading}: the lab agrees`, async () => {
    const record = recordOf.get(one.key)
    if (record?.hash !== one.hash) throw new Error(`the record is of other files than the page has now: ${RECORD_AGAIN}`)
    const findings = marked(one, (await resultOf(page, example)).findings)
    const refusals = findings.filter(({ outcome }) => outcome?.when === 'apply')
    const fails = findings.filter(failsInTheLab)
    if (refusals.length + fails.length === 0) expect(record).toMatchObject({ stage: 'ok', ok: true, logs: [], api_refused: [] })
    // What is neither the server nor the agent is missed by nobody in the lab.
    if (refusals.length > 0) expect(record.api_refused.length).toBeGreaterThan(0)
    if (fails.length > 0) expect(record.ok).toBe(false)
    for (const { outcome } of fails) expect(STAGES[outcome?.when ?? '']).toContain(record.stage)
    expectOneOf(lines([...refusals, ...fails]), [...record.logs, ...record.api_refused])
    if (record.warnings) expectOneOf(lines(findings.filter(({ outcome }) => outcome?.when === 'run')), record.warnings)
  })
}

/** What holds of the records as a whole. */
export function testLabOfAll(): void {
  test('whatever is said to be refused, to stop a process or an attestation, the lab has shown, or there is a reason why it cannot', () => {
    const open = CASES.filter(({ id, key, unseen }) => CLAIMING.has(id) && unseen === undefined && !recordOf.has(key))
    expect(
      open.map(({ key }) => key),
      RECORD_AGAIN,
    ).toEqual([])
  })

  test('no reason is given for what is gone, claims nothing, or has one already', () => {
    const pages = readPages()
    const ids = new Set(pages.map(({ id }) => id).filter((id) => CLAIMING.has(id)))
    const keys = new Set(pages.flatMap(({ id, examples }) => examples.map(({ heading }) => `${id}: ${heading}`)))
    expect(Object.keys(UNSEEN_RULES).filter((id) => !ids.has(id))).toEqual([])
    expect(Object.keys(UNSEEN_EXAMPLES).filter((key) => !keys.has(key) || UNSEEN_RULES[key.split(':')[0] ?? ''] !== undefined)).toEqual([])
  })

  test('nothing is recorded of examples that are gone, or that the lab cannot show', () => {
    const keys = new Set(CASES.filter(({ unseen }) => unseen === undefined).map(({ key }) => key))
    expect([...recordOf.keys()].filter((key) => !keys.has(key))).toEqual([])
  })
}

/** What the page marks. */
function marked({ expected }: LabCase, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, place }) =>
    expected.some((one) => one.rule === rule && one.file === place.file.path && one.line === place.file.position(place.start).line),
  )
}

/** What `spire-server validate` alone refuses is a warning: the server itself starts. */
function failsInTheLab({ severity, outcome }: Finding): boolean {
  return outcome !== undefined && ['validate', 'start', 'attest'].includes(outcome.when) && (outcome.when !== 'validate' || severity === 'error')
}

function lines(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ outcome }) => (outcome?.log === undefined ? [] : [plain(outcome.log)]))
}

/** SPIRE names one of several faults, and stops. */
function expectOneOf(wanted: readonly string[], said: readonly string[]): void {
  const text = plain(said.join('\n'))
  if (wanted.length > 0 && !wanted.some((line) => text.includes(line))) expect(text).toContain(wanted.join('\n'))
}

/** Logs nest messages in quotes. */
function plain(text: string): string {
  return text.replaceAll('\\', '')
}
