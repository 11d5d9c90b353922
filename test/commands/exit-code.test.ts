import { describe, expect, it } from 'vitest'
import { exitCode } from '../../src/commands/exit-code.ts'
import type { LintResult } from '../../src/engine/result.ts'
import type { Severity } from '../../src/text/diagnostic.ts'
import { CLEAN, withFinding } from '../report/sample.ts'

const POLICY = { failOn: 'error', exitZero: false, allowEmpty: false } as const

function found(severity: Severity): LintResult {
  return withFinding({ severity })
}

const EMPTY: LintResult = { ...CLEAN, summary: { ...CLEAN.summary, spire: 0 } }

describe('the exit code', () => {
  it('is 1 at findings of the severity that fails or above', () => {
    const table = (['error', 'warning', 'note'] as const).map((failOn) =>
      (['error', 'warning', 'note'] as const).map((severity) => exitCode(found(severity), { ...POLICY, failOn })),
    )
    expect(table).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
    ])
  })

  it.each<[string, LintResult, 0 | 1 | 2, 0 | 1 | 2]>([
    ['nothing found', CLEAN, 0, 0],
    ['findings', found('error'), 1, 0],
    ['suppressed findings only', withFinding({ suppressed: { by: 'comment' } }), 0, 0],
    ['input that is not YAML', { ...CLEAN, unreadable: true }, 2, 2],
    ['input that is not YAML, beside findings', { ...found('error'), unreadable: true }, 2, 2],
    ['a diagnostic of severity error', { ...found('error'), diagnostics: [{ severity: 'error', message: 'cannot be read' }] }, 2, 2],
    ['a notice', { ...CLEAN, diagnostics: [{ severity: 'note', message: 'not rendered' }] }, 0, 0],
    ['a warning about the input', { ...CLEAN, diagnostics: [{ severity: 'warning', message: 'odd' }] }, 0, 0],
    ['nothing to lint', EMPTY, 2, 2],
  ])('of %s', (_, result, code, withExitZero) => {
    expect(exitCode(result, POLICY)).toBe(code)
    expect(exitCode(result, { ...POLICY, exitZero: true })).toBe(withExitZero)
  })

  it('of nothing to lint is 0 where that is allowed', () => {
    expect(exitCode(EMPTY, { ...POLICY, allowEmpty: true })).toBe(0)
  })
})
