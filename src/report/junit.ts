import type { Finding } from '../engine/finding.ts'
import type { LintResult } from '../engine/result.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Presentation } from './report.ts'
import { repositoryPath } from './repository-path.ts'
import { reaches, unsuppressed } from './severity.ts'
import { xmlText } from './xml.ts'

interface Case {
  readonly outcome: 'passed' | 'failure' | 'error'
  readonly xml: string
}

/** JUnit's XML: a case a finding, which fails where the run does; a clean run has one that passes, as many servers take an empty report for none. */
export function junitReport(result: LintResult, { failOn }: Presentation): string {
  const unread = result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').map((diagnostic) => errorCase(diagnostic, result.prefix))
  const found = unsuppressed(result.findings).map((finding) => findingCase(finding, result.prefix, reaches(finding.severity, failOn)))
  const cases = [...unread, ...found]
  if (cases.length === 0) cases.push({ outcome: 'passed', xml: '    <testcase name="spire-lint" classname="spire-lint" time="0"/>' })
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length
  const counts = `name="spire-lint" tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="0" time="0"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite ${counts}>`,
    ...cases.map((one) => one.xml),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function findingCase(finding: Finding, prefix: string, fails: boolean): Case {
  const file = repositoryPath(finding.place.file.path, prefix)
  const { line, column } = finding.place.file.position(finding.place.start)
  const head = `    <testcase name="${xmlText(`${finding.rule}:${file}:${line}:${column}`)}" classname="spire-lint.${finding.rule}" file="${xmlText(file)}" line="${line}" time="0">`
  const text = xmlText(`${file}:${line}:${column}: ${finding.severity}: ${finding.message}`)
  const body = fails
    ? `      <failure message="${xmlText(finding.message)}" type="${finding.severity}">${text}</failure>`
    : `      <system-out>${text}</system-out>`
  return { outcome: fails ? 'failure' : 'passed', xml: `${head}\n${body}\n    </testcase>` }
}

function errorCase({ message, file, place }: Diagnostic, prefix: string): Case {
  const path = place?.file.path ?? file
  const name = path === undefined ? 'spire-lint' : repositoryPath(path, prefix)
  const head = `    <testcase name="${xmlText(name)}" classname="spire-lint" time="0">`
  return { outcome: 'error', xml: `${head}\n      <error message="${xmlText(message)}" type="input">${xmlText(message)}</error>\n    </testcase>` }
}
