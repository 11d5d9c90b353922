import type { LintResult } from '../engine/result.ts'
import { findingJson } from './json.ts'

/** The findings of `json`, one a line. */
export function jsonlReport(result: LintResult): string {
  return result.findings.map((finding) => `${JSON.stringify(findingJson(finding))}\n`).join('')
}
