import type { Finding, When } from '../engine/finding.ts'
import type { LintResult, Summary } from '../engine/result.ts'
import { ruleAddress } from '../engine/tool.ts'
import type { Diagnostic, Severity } from '../text/diagnostic.ts'
import type { Place } from '../text/source-file.ts'
import { excerpt, marginOf } from './excerpt.ts'
import { count, displayPath, lookedAt, objectName } from './finding-words.ts'
import { noCommand, oneLine } from './printable.ts'
import type { Presentation } from './report.ts'
import { linked, type Styles, styles } from './terminal.ts'

/** Findings for people, file by file, each with its source and that of the places it goes with. */
export function textReport(result: LintResult, presentation: Presentation): string {
  const style = styles(presentation.color)
  const addresses = presentation.links
    ? new Map(result.rules.filter(({ own }) => !own).map(({ area, id }) => [id, ruleAddress(area, id)]))
    : new Map<string, string>()
  const lines = result.findings.flatMap((finding) => [...findingLines(finding, style, addresses.get(finding.rule)), ''])
  if (!presentation.quiet) lines.push(...summaryLines(result.summary, style))
  return lines.map((line) => `${noCommand(line)}\n`).join('')
}

/** What is to say about the input, for standard error. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], color: boolean): string {
  const style = styles(color)
  return diagnostics.map((diagnostic) => `${noCommand(diagnosticLine(diagnostic, style))}\n`).join('')
}

function diagnosticLine({ severity, message, file, place }: Diagnostic, style: Styles): string {
  const where = place ? `${positionText(place)}: ` : file === undefined ? '' : `${displayPath(file)}: `
  return `${where}${style.severity(severity, severity === 'note' ? 'notice' : severity)}: ${oneLine(message)}`
}

function findingLines(finding: Finding, style: Styles, address: string | undefined): readonly string[] {
  const margin = marginOf([finding.place, ...finding.related.map((related) => related.place)]) + 2
  const suppressed = finding.suppressed ? style.dim(` (suppressed by ${finding.suppressed.by}${reason(finding.suppressed.reason)})`) : ''
  return [
    `${style.bold(positionText(finding.place))}: ${style.severity(finding.severity, finding.severity)} ${linked(finding.rule, address)}${suppressed}`,
    `  ${oneLine(finding.message)}`,
    ...excerpt(finding.place, finding.severity, margin, style),
    ...finding.related.flatMap((related) => [
      `  ${positionText(related.place)}: ${oneLine(related.message)}`,
      ...excerpt(related.place, 'related', margin, style),
    ]),
    ...whereLine(finding).map((line) => style.dim(line)),
    ...outcomeLine(finding).map((line) => style.dim(line)),
    ...finding.fixes.map((fix) => `  ${style.dim(fix.safe ? 'fix:' : 'suggestion:')} ${oneLine(fix.title)}`),
  ]
}

function whereLine({ object, path }: Finding): readonly string[] {
  const parts = [object ? objectName(object) : undefined, path].filter((part) => part !== undefined)
  return parts.length === 0 ? [] : [`  in ${oneLine(parts.join(', '))}`]
}

const WHEN: Readonly<Record<When, string>> = {
  apply: 'it is refused when it is applied',
  validate: "SPIRE's own check refuses it",
  start: 'the pod does not start',
  attest: 'attestation fails',
  run: 'it would show later, or never',
}

function outcomeLine(finding: Finding): readonly string[] {
  const { outcome } = finding
  // What nobody would ever see printed has no line to search for.
  if (outcome === undefined || (outcome.when === 'run' && outcome.log === undefined)) return []
  // What is only noted may be seen to by something that is not among the files.
  const unless = finding.severity === 'note' ? 'unless something else sees to it' : 'unless it is put right'
  return [`  ${unless}, ${WHEN[outcome.when]}${outcome.log === undefined ? '' : `: ${oneLine(outcome.log)}`}`]
}

function reason(text: string | undefined): string {
  return text === undefined ? '' : `: ${oneLine(text)}`
}

function positionText(place: Place): string {
  const { line, column } = place.file.position(place.start)
  return `${displayPath(place.file.path)}:${line}:${column}`
}

function summaryLines(summary: Summary, style: Styles): readonly string[] {
  const rest = [
    summary.unparsed > 0 ? `${count(summary.unparsed, 'document')} left unread, of no matter to SPIRE` : undefined,
    summary.suppressed > 0 ? `${summary.suppressed} suppressed` : undefined,
  ].filter((part) => part !== undefined)
  return [`${verdict(summary, style)} in ${[lookedAt(summary), ...rest].join('; ')}.`]
}

function verdict({ errors, warnings, notes }: Summary, style: Styles): string {
  const parts: [Severity, number][] = [
    ['error', errors],
    ['warning', warnings],
    ['note', notes],
  ]
  const said = parts.filter(([, number]) => number > 0).map(([severity, number]) => style.severity(severity, count(number, severity)))
  return said.length === 0 ? 'Nothing found' : said.join(', ')
}
