import type { Finding } from '../engine/finding.ts'
import type { Severity } from '../text/diagnostic.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 }

/** Whether a severity weighs as much as the one that fails a run. */
export function reaches(severity: Severity, bound: Severity): boolean {
  return WEIGHT[severity] >= WEIGHT[bound]
}

export function worst(severities: readonly Severity[]): Severity {
  return severities.reduce((so, far) => (WEIGHT[far] > WEIGHT[so] ? far : so), 'note')
}

/** What is not hidden: formats that cannot mark a finding as suppressed leave it out. */
export function unsuppressed(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.suppressed === undefined)
}

/** The gravest first, else in their order. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity])
}
