import type { Finding } from '../engine/finding.ts'
import type { Rule } from '../engine/rule.ts'
import type { HclFile } from '../hcl/tree.ts'
import type { YamlDocument } from '../yaml/node.ts'
import { marksInHcl, marksInYaml } from './ignore-scopes.ts'
import { applyIgnores, type PolicyProblem } from './ignores.ts'
import type { Settings } from './settings.ts'

/** What ignores are judged with. */
export interface Ignoring {
  /** `2026-12-31`: ignores that expire do so after this day; undefined: none has. */
  readonly today: string | undefined
  /** A file's path as seen from the configuration's folder. */
  readonly pathOf: (path: string) => string
  /** Whether the input is all there is to know: only then is an ignore that hides nothing worth a word. */
  readonly complete: () => boolean
}

/** Where marks may stand. */
export interface Marked {
  readonly documents: readonly YamlDocument[]
  readonly configs: readonly HclFile[]
}

export interface Suppressions {
  /** All findings, those that a comment, an annotation or the configuration hides marked as suppressed. */
  readonly findings: readonly Finding[]
  /** What is wrong with the ignores themselves. */
  readonly problems: readonly PolicyProblem[]
}

/** Marks the findings that are to be kept quiet. */
export function suppressions(
  findings: readonly Finding[],
  { documents, configs }: Marked,
  settings: Settings,
  rules: { readonly all: readonly Rule[]; readonly active: readonly Rule[] },
  { today, pathOf, complete }: Ignoring,
): Suppressions {
  const marks = [...documents.flatMap((document) => marksInYaml(document)), ...configs.flatMap((file) => marksInHcl(file))]
  if (marks.length === 0 && settings.ignores.length === 0) return { findings, problems: [] }
  const ran = new Set(complete() ? rules.active.map(({ id }) => id) : [])
  const { suppressed, problems } = applyIgnores({
    findings,
    marks,
    entries: settings.ignores,
    rules: rules.all.map(({ id }) => id),
    ran: (id) => ran.has(id),
    today: today ?? '0000-00-00',
    pathOf: ({ file }) => pathOf(file.path),
  })
  const marked = findings.map((finding) => {
    const suppression = suppressed.get(finding)
    return suppression ? { ...finding, suppressed: suppression } : finding
  })
  return { findings: marked, problems }
}
