import type { Finding, Suppression } from '../engine/finding.ts'

const SCHEMA = 'spire-lint-baseline/1'

/** A finding that was there when the baseline was written. The fingerprint tells it; the rest is for people who read the file. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  /** The object, or a bare config's file. */
  readonly where: string
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

/** The baseline that hides all of these findings: one a line, in an order that no position in a file decides. */
export function writeBaseline(findings: readonly Finding[]): string {
  const lines = findings
    .map(
      ({ fingerprint, rule, object, place }): BaselineEntry => ({
        rule,
        where: object ? [object.kind, object.namespace, object.name].filter((part) => part).join('/') : place.file.path,
        fingerprint,
      }),
    )
    .map((entry) => JSON.stringify(entry))
    .sort()
  return `{\n  "schema": "${SCHEMA}",\n  "findings": [${lines.map((line) => `\n    ${line}`).join(',')}${lines.length > 0 ? '\n  ' : ''}]\n}\n`
}

/** Which findings were there before, and which entries name nothing any more. */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): { readonly suppressed: ReadonlyMap<Finding, Suppression>; readonly stale: readonly BaselineEntry[] } {
  const known = new Set(entries.map((entry) => entry.fingerprint))
  const here = new Set(findings.map((finding) => finding.fingerprint))
  const suppressed = new Map(
    findings.filter((finding) => known.has(finding.fingerprint)).map((finding): [Finding, Suppression] => [finding, { by: 'baseline' }]),
  )
  return { suppressed, stale: entries.filter((entry) => !here.has(entry.fingerprint)) }
}

function entryOf(value: Readonly<Record<string, unknown>>): BaselineEntry | undefined {
  const { fingerprint, rule, where } = value
  return typeof fingerprint === 'string' && typeof rule === 'string' && typeof where === 'string' ? { fingerprint, rule, where } : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
