import type { LintResult } from './result.ts'
import { countsOf } from './summary.ts'

/**
 * Of a run over everything, what concerns some files: findings that are in them or that lead to them, and what is to say about them or about
 * no file at all.
 */
export function scoped(result: LintResult, files: ReadonlySet<string>): LintResult {
  const findings = result.findings.filter(({ place, related }) => [place, ...related.map((one) => one.place)].some(({ file }) => files.has(file.path)))
  const diagnostics = result.diagnostics.filter(({ place, file }) => (place === undefined && file === undefined) || files.has(place?.file.path ?? file ?? ''))
  const refused = result.deployments.some(({ documents }) => documents.some(({ error, file }) => error !== undefined && files.has(file.path)))
  return {
    ...result,
    findings,
    diagnostics,
    summary: { ...result.summary, ...countsOf(findings) },
    unreadable: refused || diagnostics.some(({ severity, place, file }) => severity === 'error' && (place !== undefined || file !== undefined)),
  }
}
