import type { Understanding } from '../deployment/understand.ts'
import type { Finding } from '../engine/finding.ts'
import type { Rule } from '../engine/rule.ts'
import { marksInHcl, marksInYaml } from './ignore-scopes.ts'
import { applyIgnores } from './ignores.ts'
import type { Settings } from './settings.ts'

/** What ignores are judged with. */
export interface Ignoring {
  /** `2026-12-31`: ignores that expire do so after this day; undefined: none has. */
  readonly today: string | undefined
  /** A file's path as seen from the configuration's folder. */
  readonly pathOf: (path: string) => string
}

/** The findings, those that a comment, an annotation or the configuration hides marked as suppressed. */
export function withSuppressions(
  findings: readonly Finding[],
  { documents, deployments }: Understanding,
  settings: Settings,
  active: readonly Rule[],
  ignoring: Ignoring,
): readonly Finding[] {
  if (findings.length === 0) return findings
  const configs = deployments.flatMap(({ configs: files }) => files.flatMap(({ config }) => config.file ?? []))
  const { suppressed } = applyIgnores({
    findings,
    marks: [...documents.flatMap((document) => marksInYaml(document)), ...configs.flatMap((file) => marksInHcl(file))],
    entries: settings.ignores,
    rules: active.map(({ id }) => id),
    ran: () => false,
    reasons: settings.reasons,
    today: ignoring.today ?? '0000-00-00',
    pathOf: ({ file }) => ignoring.pathOf(file.path),
  })
  return findings.map((finding) => {
    const suppression = suppressed.get(finding)
    return suppression ? { ...finding, suppressed: suppression } : finding
  })
}
