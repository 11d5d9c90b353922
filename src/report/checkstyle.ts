import type { LintResult } from '../engine/result.ts'
import type { Severity } from '../text/diagnostic.ts'
import type { Place } from '../text/source-file.ts'
import { repositoryPath } from './repository-path.ts'
import { unsuppressed } from './severity.ts'
import { xmlText } from './xml.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'info' }

/** Checkstyle's XML, files sorted by name. */
export function checkstyleReport(result: LintResult): string {
  const files = new Map<string, string[]>()
  const add = (path: string, place: Place | undefined, severity: Severity, message: string, source: string) => {
    const name = repositoryPath(path, result.prefix)
    const { line, column } = place ? place.file.position(place.start) : { line: 1, column: 1 }
    const lines = files.get(name) ?? []
    lines.push(
      `    <error line="${line}" column="${column}" severity="${SEVERITY[severity]}" message="${xmlText(message)}" source="spire-lint${xmlText(source)}"/>`,
    )
    files.set(name, lines)
  }
  for (const { severity, message, file, place } of result.diagnostics) {
    const path = place?.file.path ?? file
    if (severity === 'error' && path !== undefined) add(path, place, severity, message, '')
  }
  for (const { place, severity, message, rule } of unsuppressed(result.findings)) add(place.file.path, place, severity, message, `.${rule}`)
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const body = sorted.flatMap(([name, lines]) => [`  <file name="${xmlText(name)}">`, ...lines, '  </file>'])
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...body, '</checkstyle>', ''].join('\n')
}
