import type { Finding } from './finding.ts'
import type { Summary } from './result.ts'

/** How many findings weigh what, and how many are kept quiet. */
export function countsOf(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'notes' | 'suppressed'> {
  const counts = { error: 0, warning: 0, note: 0, suppressed: 0 }
  for (const { severity, suppressed } of findings) counts[suppressed ? 'suppressed' : severity]++
  return { errors: counts.error, warnings: counts.warning, notes: counts.note, suppressed: counts.suppressed }
}
