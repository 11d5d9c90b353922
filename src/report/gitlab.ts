import type { LintResult } from '../engine/result.ts'
import type { Severity } from '../text/diagnostic.ts'
import { oneLine } from './printable.ts'
import { repositoryPath } from './repository-path.ts'
import { unsuppressed } from './severity.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', note: 'minor' }

/** GitLab's code quality report: a list, empty where nothing is found. */
export function gitlabReport(result: LintResult): string {
  const issues = unsuppressed(result.findings).map((finding) => {
    const { file, start, end } = finding.place
    return {
      description: oneLine(finding.message),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: SEVERITY[finding.severity],
      location: { path: repositoryPath(file.path, result.prefix), positions: { begin: file.position(start), end: file.position(end) } },
    }
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}
