import type { Finding } from '../engine/finding.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { PolicyProblem } from './ignores.ts'

const SCHEMA = 'spire-lint-baseline/1'

/** A finding that was there when the baseline was written. The fingerprint tells it; the rest says when it may be called gone, and to whom it matters. */
export interface BaselineEntry {
  readonly rule: string
  /** The object, or a bare config's file. */
  readonly where: string
  readonly fingerprint: string
  /** Its file, relative to the baseline's folder. */
  readonly file: string
}

export type BaselineResult = { readonly ok: true; readonly entries: readonly BaselineEntry[] } | { readonly ok: false; readonly error: string }

/** Reads a baseline file. */
export function readBaseline(text: string): BaselineResult {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return { ok: false, error: 'the baseline is not JSON' }
  }
  if (!isRecord(parsed) || parsed.schema !== SCHEMA) return { ok: false, error: `the baseline does not say that it is a ${SCHEMA}` }
  const findings = parsed.findings
  if (!Array.isArray(findings)) return { ok: false, error: "the baseline has no list 'findings'" }
  const entries: BaselineEntry[] = []
  for (const one of findings as readonly unknown[]) {
    const entry = isRecord(one) ? entryOf(one) : undefined
    if (entry === undefined) return { ok: false, error: `entry ${entries.length + 1} of the baseline is not a finding` }
    entries.push(entry)
  }
  return { ok: true, entries }
}

/** A baseline's text: one entry a line, in an order that no position in a file decides, so that two branches' baselines merge line by line. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...new Set(entries.map(({ rule, where, fingerprint, file }) => JSON.stringify({ rule, where, fingerprint, file })))].sort()
  return `{\n  "schema": "${SCHEMA}",\n  "findings": [${lines.map((line) => `\n    ${line}`).join(',')}${lines.length > 0 ? '\n  ' : ''}]\n}\n`
}

/** The entry that hides a finding; `pathOf` gives a path as seen from the baseline's folder. */
export function baselineEntry({ rule, fingerprint, object, place }: Finding, pathOf: (path: string) => string): BaselineEntry {
  const file = pathOf(place.file.path)
  const where = object ? [object.kind, object.namespace, object.name].filter((part) => part).join('/') : file
  return { rule, where, fingerprint, file }
}

/** What entries are judged with. */
export interface BaselineInput {
  readonly findings: readonly Finding[]
  readonly entries: readonly BaselineEntry[]
  /** Whether a rule ran, over input that could be read; one that does not exist any more counts as run. */
  readonly ran: (rule: string) => boolean
  /** Whether an entry's object was looked at (`where`), or its file would have been. */
  readonly seen: (entry: BaselineEntry) => boolean
}

export interface BaselineOutcome {
  /** All findings, those that were there before marked as suppressed. */
  readonly findings: readonly Finding[]
  /** Entries that name nothing any more. */
  readonly stale: readonly BaselineEntry[]
}

/** Which findings were there before, and which entries name nothing any more. */
export function applyBaseline({ findings, entries, ran, seen }: BaselineInput): BaselineOutcome {
  const known = new Set(entries.map((entry) => entry.fingerprint))
  const here = new Set(findings.map((finding) => finding.fingerprint))
  return {
    findings: findings.map((finding) =>
      known.has(finding.fingerprint) && finding.suppressed === undefined ? { ...finding, suppressed: { by: 'baseline' } } : finding,
    ),
    stale: entries.filter((entry) => !here.has(entry.fingerprint) && ran(entry.rule) && seen(entry)),
  }
}

/** Stale entries, each at its line of the baseline. */
export function staleProblems(file: SourceFile, stale: readonly BaselineEntry[]): readonly PolicyProblem[] {
  return stale.map(({ rule, where, fingerprint }) => {
    const start = file.text.indexOf(JSON.stringify(fingerprint))
    const place = start < 0 ? file.place(0, 0) : file.place(start, start + fingerprint.length + 2)
    return { rule: 'baseline-stale', message: 'stale', place, args: { rule, where } }
  })
}

/** The baseline that hides what is left to see now; entries that this run cannot judge stay. */
export function updatedBaseline({ findings, entries, ran, seen }: BaselineInput, pathOf: (path: string) => string): readonly BaselineEntry[] {
  const stale = new Set(applyBaseline({ findings, entries, ran, seen }).stale)
  const ignored = new Set(findings.flatMap(({ suppressed, fingerprint }) => (suppressed && suppressed.by !== 'baseline' ? [fingerprint] : [])))
  const now = findings.filter(({ suppressed }) => suppressed === undefined || suppressed.by === 'baseline').map((finding) => baselineEntry(finding, pathOf))
  const fresh = new Set(now.map(({ fingerprint }) => fingerprint))
  return [...now, ...entries.filter((entry) => !stale.has(entry) && !fresh.has(entry.fingerprint) && !ignored.has(entry.fingerprint))]
}

function entryOf(value: Readonly<Record<string, unknown>>): BaselineEntry | undefined {
  const { fingerprint, rule, where, file = '' } = value
  return typeof fingerprint === 'string' && typeof rule === 'string' && typeof where === 'string' && typeof file === 'string'
    ? { rule, where, fingerprint, file }
    : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
