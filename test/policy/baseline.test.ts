import { describe, expect, it } from 'vitest'
import { applyBaseline, type BaselineEntry, baselineEntry, baselineText, readBaseline, staleProblems, updatedBaseline } from '../../src/policy/baseline.ts'
import { SourceFile, textAt } from '../../src/text/source-file.ts'
import { findingAt } from './findings.ts'

const FILE = new SourceFile('k8s/a.yaml', 'one two three')
const ONE = findingAt(FILE, 'ha-sqlite', 'one', { kind: 'ConfigMap', namespace: 'spire', name: 'server' })
const TWO = findingAt(FILE, 'pedantic', 'two')
const THREE = findingAt(FILE, 'pedantic', 'three')

const entriesOf = (...findings: readonly (typeof ONE)[]): readonly BaselineEntry[] => findings.map((one) => baselineEntry(one, (path) => path))
const EVERYTHING = { ran: () => true, seen: () => true }
const GONE = { rule: 'pedantic', where: 'k8s/a.yaml', fingerprint: 'pedantic two', file: 'k8s/a.yaml' }

describe('the baseline', () => {
  it('is written one finding a line, in the same order whatever the order of the findings', () => {
    const text = baselineText(entriesOf(TWO, ONE, TWO))
    expect(text).toBe(`{
  "schema": "spire-lint-baseline/1",
  "findings": [
    {"rule":"ha-sqlite","where":"ConfigMap/spire/server","fingerprint":"ha-sqlite one","file":"k8s/a.yaml"},
    {"rule":"pedantic","where":"k8s/a.yaml","fingerprint":"pedantic two","file":"k8s/a.yaml"}
  ]
}
`)
    expect(baselineText(entriesOf(ONE, TWO))).toBe(text)
    expect(readBaseline(text)).toEqual({
      ok: true,
      entries: [{ rule: 'ha-sqlite', where: 'ConfigMap/spire/server', fingerprint: 'ha-sqlite one', file: 'k8s/a.yaml' }, GONE],
    })
    expect(JSON.parse(baselineText([]))).toEqual({ schema: 'spire-lint-baseline/1', findings: [] })
  })

  it('hides what was there, shows what is new, and names what is gone', () => {
    const { findings, stale } = applyBaseline({ findings: [ONE, THREE], entries: entriesOf(ONE, TWO), ...EVERYTHING })
    expect(findings.map(({ fingerprint, suppressed }) => [fingerprint, suppressed])).toEqual([
      ['ha-sqlite one', { by: 'baseline' }],
      ['pedantic three', undefined],
    ])
    expect(stale).toEqual([GONE])
  })

  it('calls nothing gone that this run cannot judge', () => {
    const input = { findings: [ONE], entries: entriesOf(ONE, TWO) }
    expect(applyBaseline({ ...input, ran: (rule) => rule !== 'pedantic', seen: () => true }).stale).toEqual([])
    expect(applyBaseline({ ...input, ran: () => true, seen: ({ where }) => where !== 'k8s/a.yaml' }).stale).toEqual([])
  })

  it('leaves the reason of an ignore alone', () => {
    const ignored = { ...ONE, suppressed: { by: 'comment', reason: 'why' } as const }
    expect(applyBaseline({ findings: [ignored], entries: entriesOf(ONE), ...EVERYTHING })).toEqual({ findings: [ignored], stale: [] })
    expect(updatedBaseline({ findings: [ignored], entries: entriesOf(ONE), ...EVERYTHING }, (path) => path)).toEqual([])
  })

  it('shows what is gone at its line', () => {
    const file = new SourceFile('baseline.json', baselineText(entriesOf(ONE, TWO)))
    expect(staleProblems(file, [GONE]).map(({ place, args }) => [file.position(place.start).line, textAt(place), args])).toEqual([
      [5, '"pedantic two"', { rule: 'pedantic', where: 'k8s/a.yaml' }],
    ])
  })

  it('takes up what is new when it is updated, drops what is gone, and keeps what it cannot judge', () => {
    const entries = entriesOf(ONE, TWO)
    expect(updatedBaseline({ findings: [THREE], entries, ran: (rule) => rule === 'pedantic', seen: () => true }, (path) => path)).toEqual(entriesOf(THREE, ONE))
  })

  it('says what is no baseline', () => {
    const errors = ['', '[]', '{"schema":"other"}', '{"schema":"spire-lint-baseline/1"}', '{"schema":"spire-lint-baseline/1","findings":[{"rule":"a"}]}'].map(
      (text) => {
        const result = readBaseline(text)
        return result.ok ? 'ok' : result.error
      },
    )
    expect(errors).toEqual([
      'the baseline is not JSON',
      'the baseline does not say that it is a spire-lint-baseline/1',
      'the baseline does not say that it is a spire-lint-baseline/1',
      "the baseline has no list 'findings'",
      'entry 1 of the baseline is not a finding',
    ])
  })
})
