import { describe, expect, it } from 'vitest'
import { applyBaseline, readBaseline, writeBaseline } from '../../src/policy/baseline.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { findingAt } from './findings.ts'

const FILE = new SourceFile('k8s/a.yaml', 'one two three')
const ONE = findingAt(FILE, 'ha-sqlite', 'one', { kind: 'ConfigMap', namespace: 'spire', name: 'server' })
const TWO = findingAt(FILE, 'pedantic', 'two')
const THREE = findingAt(FILE, 'pedantic', 'three')

describe('the baseline', () => {
  it('is written one finding a line, in the same order whatever the order of the findings', () => {
    const text = writeBaseline([TWO, ONE])
    expect(text).toBe(`{
  "schema": "spire-lint-baseline/1",
  "findings": [
    {"rule":"ha-sqlite","where":"ConfigMap/spire/server","fingerprint":"ha-sqlite one"},
    {"rule":"pedantic","where":"k8s/a.yaml","fingerprint":"pedantic two"}
  ]
}
`)
    expect(writeBaseline([ONE, TWO])).toBe(text)
    expect(readBaseline(text)).toEqual({
      ok: true,
      entries: [
        { rule: 'ha-sqlite', where: 'ConfigMap/spire/server', fingerprint: 'ha-sqlite one' },
        { rule: 'pedantic', where: 'k8s/a.yaml', fingerprint: 'pedantic two' },
      ],
    })
    expect(JSON.parse(writeBaseline([]))).toEqual({ schema: 'spire-lint-baseline/1', findings: [] })
  })

  it('hides what was there, shows what is new, and names what is gone', () => {
    const before = readBaseline(writeBaseline([ONE, TWO]))
    const { suppressed, stale } = applyBaseline([ONE, THREE], before.ok ? before.entries : [])
    expect([...suppressed]).toEqual([[ONE, { by: 'baseline' }]])
    expect(stale).toEqual([{ rule: 'pedantic', where: 'k8s/a.yaml', fingerprint: 'pedantic two' }])
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
