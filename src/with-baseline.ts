import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { LintInput } from './engine/result.ts'
import type { Rule } from './engine/rule.ts'
import { compareFindings, remarked } from './engine/run.ts'
import { countsOf } from './engine/summary.ts'
import { readSourceFile } from './files/read.ts'
import { slashed } from './files/slashed.ts'
import type { Checked } from './lint.ts'
import { applyBaseline, type BaselineEntry, type BaselineInput, baselineText, readBaseline, staleProblems, updatedBaseline } from './policy/baseline.ts'
import { activeRules, type Settings, severitiesUnder } from './policy/settings.ts'
import type { Diagnostic } from './text/diagnostic.ts'
import { SourceFile } from './text/source-file.ts'

/** A baseline that was read. */
export interface Baseline {
  readonly file: SourceFile
  /** What is left to tell: findings of the baseline are suppressed, and its stale entries are findings themselves. */
  judge(checked: Checked): Checked
  /** The baseline that hides all that was found, to be written, and what is left to tell with it: nothing. */
  updated(checked: Checked): { readonly baseline: { readonly path: string; readonly text: string }; readonly checked: Checked }
}

/** Opens a baseline by its absolute path; one that is about to be written may be missing. */
export function openBaseline(path: string, input: LintInput, settings: Settings, rules: readonly Rule[]): Baseline | Diagnostic {
  const { cwd, paths, updateBaseline = false } = input
  const folder = dirname(path)
  const pathOf = (one: string): string => slashed(relative(folder, resolve(cwd, one)))
  const roots = paths.filter((one) => one !== '-').map((one) => resolve(cwd, one.replace(/[*?[{].*$/s, '')))
  const covers = (file: string): boolean => roots.some((root) => within(root, resolve(folder, file)))
  const shown = slashed(relative(cwd, path))
  const file = updateBaseline && !existsSync(path) ? new SourceFile(shown, baselineText([])) : readSourceFile(path, shown)
  return file instanceof SourceFile ? baselineOf(file, { path, pathOf, covers, updating: updateBaseline, settings, rules }) : file
}

/** What a baseline's text is read with. */
export interface BaselineContext {
  /** Where it is written. */
  readonly path: string
  /** A path as seen from the baseline's folder. */
  readonly pathOf: (path: string) => string
  /** Whether a file, as seen from the baseline's folder, is one that this run reads, or would if it were there. */
  readonly covers: (file: string) => boolean
  readonly updating: boolean
  readonly settings: Settings
  /** All that there are. */
  readonly rules: readonly Rule[]
}

/** A baseline's text, understood. */
export function baselineOf(file: SourceFile, { path, pathOf, covers, updating, settings, rules }: BaselineContext): Baseline | Diagnostic {
  const read = readBaseline(file.text)
  if (!read.ok) return { severity: 'error', message: read.error, file: file.path }
  const { entries } = read
  const active = activeRules(settings, rules)
  const ran = new Set([...active.map(({ id }) => id), ...entries.map(({ rule }) => rule).filter((id) => !rules.some((rule) => rule.id === id))])
  const inputOf = ({ findings, deployments, unreadable }: Checked): BaselineInput => {
    const objects = new Set(deployments.flatMap(({ cluster }) => cluster.objects.map(({ kind, namespace, name }) => nameOf(kind, namespace, name))))
    const seen = (entry: BaselineEntry): boolean => objects.has(entry.where) || covers(entry.file)
    return { findings, entries, ran: (rule) => !unreadable && ran.has(rule), seen }
  }
  return {
    file,
    judge(checked) {
      const { findings, stale } = applyBaseline(inputOf(checked))
      const told = updating ? [] : remarked(staleProblems(file, stale), active, severitiesUnder(settings), () => ({}))
      return withFindings(checked, [...findings, ...told].sort(compareFindings))
    },
    updated(checked) {
      const hidden = checked.findings.map((finding) => ({ ...finding, suppressed: finding.suppressed ?? ({ by: 'baseline' } as const) }))
      return { baseline: { path, text: baselineText(updatedBaseline(inputOf(checked), pathOf)) }, checked: withFindings(checked, hidden) }
    },
  }
}

function withFindings(checked: Checked, findings: Checked['findings']): Checked {
  return { ...checked, findings, summary: { ...checked.summary, ...countsOf(findings) } }
}

function nameOf(kind: string, namespace: string | undefined, name: string): string {
  return [kind, namespace, name].filter((part) => part).join('/')
}

function within(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
