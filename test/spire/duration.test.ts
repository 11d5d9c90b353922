import { describe, expect, it } from 'vitest'
import { formatDuration, parseDuration } from '../../src/spire/duration.ts'
import { recorded } from './recorded.ts'

describe('parseDuration', () => {
  it("says what Go's time package says", () => {
    const cases = recorded('duration')
    expect(cases.length).toBeGreaterThan(250)
    const ours = cases.map(({ text }) => {
      const result = parseDuration(text)
      return result.ok ? { text, value: [result.nanoseconds.toString(), formatDuration(result.nanoseconds)] } : { text, error: result.error }
    })
    expect(ours).toEqual(cases.map(({ text, error, value }) => (error === undefined ? { text, value } : { text, error })))
  })

  it('has no unit for days', () => {
    expect(parseDuration('30d')).toEqual({ ok: false, error: 'time: unknown unit "d" in duration "30d"' })
    expect(parseDuration('3600')).toEqual({ ok: false, error: 'time: missing unit in duration "3600"' })
    expect(parseDuration('')).toEqual({ ok: false, error: 'time: invalid duration ""' })
  })
})
