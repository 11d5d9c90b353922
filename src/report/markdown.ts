import type { Finding } from '../engine/finding.ts'
import type { LintResult } from '../engine/result.ts'
import { ruleAddress } from '../engine/tool.ts'
import { count, lookedAt } from './finding-words.ts'
import { oneLine } from './printable.ts'
import { gravestFirst, unsuppressed } from './severity.ts'

/** A job summary that is larger than 1 MiB is dropped as a whole (actions/runner: src/Runner.Worker/FileCommandManager.cs). */
const LARGEST = 1024 * 1024 - 1024

/** A summary for a job's page or a comment: a table, the gravest first, cut where it would grow too large. */
export function markdownReport(result: LintResult): string {
  const areas = new Map(result.rules.filter(({ own }) => !own).map((rule) => [rule.id, rule.area]))
  const findings = gravestFirst(unsuppressed(result.findings))
  const head = ['## spire-lint', '', summaryLine(result), '']
  const unread = result.diagnostics
    .filter((diagnostic) => diagnostic.severity === 'error')
    .map(({ message, file, place }) => `- ${place || file !== undefined ? `${code(place?.file.path ?? file ?? '')}: ` : ''}${escaped(message)}`)
  if (unread.length > 0) head.push(...unread, '')
  if (findings.length > 0) head.push('| severity | where | what | rule |', '|---|---|---|---|')

  const lines = [...head]
  let size = byteLength(lines.join('\n'))
  for (const [index, finding] of findings.entries()) {
    const line = row(finding, areas.get(finding.rule))
    size += byteLength(line) + 1
    if (size > LARGEST) {
      lines.push('', `${findings.length - index} more are left out here, as a summary's size is limited.`)
      break
    }
    lines.push(line)
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function summaryLine({ summary }: LintResult): string {
  const { errors, warnings, notes } = summary
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')} in ${lookedAt(summary)}.`
}

function row({ severity, place, message, rule }: Finding, area: string | undefined): string {
  const { line, column } = place.file.position(place.start)
  const name = area === undefined ? rule : `[${rule}](${ruleAddress(area, rule)})`
  return `| ${severity} | ${code(`${place.file.path}:${line}:${column}`)} | ${escaped(message)} | ${name} |`
}

/** Text that stays text: no table cell, link, mention, code or HTML begins in it. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replace(/@/g, '@\u2060')
    .replace(/:\/\//g, ':\u2060//')
}

/** A name as code: entities, as a backtick or a bar in it would end the code or the cell. */
function code(text: string): string {
  return `<code>${oneLine(text).replace(/[&<>`|*_[\]\\@]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`
}

function byteLength(text: string): number {
  return Buffer.byteLength(text)
}
