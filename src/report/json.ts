import type { Finding } from '../engine/finding.ts'
import type { LintResult } from '../engine/result.ts'
import { TOOL } from '../engine/tool.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Place, Position } from '../text/source-file.ts'

/** One object with everything; its shape is public interface (`spire-lint/1`). */
export function jsonReport(result: LintResult): string {
  const { files, objects, spire, unparsed, errors, warnings, notes, suppressed } = result.summary
  const report = {
    schema: 'spire-lint/1',
    tool: { name: TOOL.name, version: TOOL.version },
    summary: { files, objects, spire, unparsed, errors, warnings, notes, suppressed },
    findings: result.findings.map(findingJson),
    diagnostics: result.diagnostics.map(diagnosticJson),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

export interface RangeJson {
  readonly start: Position
  readonly end: Position
}

/** A finding as `json` and `jsonl` print it. */
export function findingJson(finding: Finding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...placeJson(finding.place),
    object: finding.object && { kind: finding.object.kind, namespace: finding.object.namespace, name: finding.object.name },
    path: finding.path,
    suppressed: finding.suppressed && { by: finding.suppressed.by, reason: finding.suppressed.reason },
    related: finding.related.map((related) => ({ ...placeJson(related.place), message: related.message })),
    outcome: finding.outcome && { when: finding.outcome.when, log: finding.outcome.log },
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({ ...placeJson(edit.place), text: edit.text })),
    })),
    fingerprint: finding.fingerprint,
  }
}

function diagnosticJson({ severity, message, file, place }: Diagnostic): object {
  return { severity, message, ...(place ? placeJson(place) : { file }) }
}

function placeJson(place: Place): { file: string; range: RangeJson } {
  return { file: place.file.path, range: rangeOf(place) }
}

function rangeOf(place: Place): RangeJson {
  return { start: place.file.position(place.start), end: place.file.position(place.end) }
}
