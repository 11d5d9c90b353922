import type { LintResult } from '../engine/result.ts'
import { reaches } from '../report/severity.ts'
import type { Severity } from '../text/diagnostic.ts'

/** 0 nothing to complain of, 1 findings, 2 usage, configuration, input or a crash. */
export type ExitCode = 0 | 1 | 2

export interface ExitPolicy {
  readonly failOn: Severity
  readonly exitZero: boolean
  readonly allowEmpty: boolean
}

/** The exit code of a run, the same in every format; 2 wins over 1, and only 1 yields to `exitZero`. */
export function exitCode(result: Pick<LintResult, 'findings' | 'diagnostics' | 'summary' | 'unreadable'>, policy: ExitPolicy): ExitCode {
  if (result.unreadable || result.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return 2
  if (nothingToLint(result) && !policy.allowEmpty) return 2
  const fails = result.findings.some((finding) => finding.suppressed === undefined && reaches(finding.severity, policy.failOn))
  return fails && !policy.exitZero ? 1 : 0
}

/** No SPIRE object, config or registration in the input. */
export function nothingToLint(result: Pick<LintResult, 'summary'>): boolean {
  return result.summary.spire === 0
}
