import type { LintResult } from '../engine/result.ts'
import type { Diagnostic, Severity } from '../text/diagnostic.ts'
import type { Place } from '../text/source-file.ts'
import { noCommand, oneLine } from './printable.ts'
import { repositoryPath } from './repository-path.ts'
import { gravestFirst, unsuppressed } from './severity.ts'

/** The runner keeps so many annotations of each kind in a step (actions/runner: src/Runner.Worker/ExecutionContext.cs). */
const KEPT = 10

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  readonly file: string | undefined
  readonly place: Place | undefined
}

/** Workflow commands, the gravest first; what the runner would drop stands below as plain lines. */
export function githubReport(result: LintResult): string {
  const unread = result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').map(ofDiagnostic)
  const found = gravestFirst(unsuppressed(result.findings)).map(
    (finding): Annotation => ({
      severity: finding.severity,
      title: finding.rule,
      message: finding.message,
      file: finding.place.file.path,
      place: finding.place,
    }),
  )
  const given: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  const commands: string[] = []
  const rest: string[] = []
  for (const annotation of [...unread, ...found]) {
    if (given[annotation.severity]++ < KEPT) commands.push(command(annotation, result.prefix))
    else rest.push(`${positionText(annotation)}${annotation.severity} ${annotation.title}: ${oneLine(annotation.message)}`)
  }
  const more = rest.length === 0 ? [] : [`${rest.length} more than GitHub annotates:`, ...rest]
  return [...commands, ...more.map(noCommand)].map((line) => `${line}\n`).join('')
}

function ofDiagnostic({ severity, message, file, place }: Diagnostic): Annotation {
  return { severity, title: 'spire-lint', message, file: place?.file.path ?? file, place }
}

function command(annotation: Annotation, prefix: string): string {
  const { severity, title, message, file, place } = annotation
  const properties = [
    ...(file === undefined ? [] : [`file=${property(oneLine(repositoryPath(file, prefix)))}`]),
    ...(place ? region(place) : []),
    `title=${property(title)}`,
  ]
  return `::${COMMAND[severity]} ${properties.join(',')}::${commandData(`${positionText(annotation)}${oneLine(message)}`)}`
}

/** Columns are dropped by the runner where the lines differ, so they are left out there. */
function region(place: Place): readonly string[] {
  const start = place.file.position(place.start)
  const end = place.file.position(place.end)
  const lines = [`line=${start.line}`, `endLine=${end.line}`]
  return start.line === end.line ? [...lines, `col=${start.column}`, `endColumn=${Math.max(end.column, start.column)}`] : lines
}

/** The properties do not show in the log, so the message says the place too. */
function positionText({ file, place }: Annotation): string {
  if (file === undefined) return ''
  const position = place?.file.position(place.start)
  return `${oneLine(file)}${position ? `:${position.line}:${position.column}` : ''}: `
}

/** Text as a workflow command's message: it stays on the command's line. */
export function commandData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
