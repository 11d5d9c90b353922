import type {
  Location,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Run,
  Fix as SarifFix,
  Suppression as SarifSuppression,
  ThreadFlowLocation,
} from 'sarif'
import type { Finding, Fix, ObjectReference, Suppression } from '../engine/finding.ts'
import type { LintResult } from '../engine/result.ts'
import { TOOL } from '../engine/tool.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Place, SourceFile } from '../text/source-file.ts'
import { count, objectName } from './finding-words.ts'
import { lineHashes } from './line-hash.ts'
import { oneLine } from './printable.ts'
import { repositoryPath, uriReference } from './repository-path.ts'
import { ruleDescriptor } from './sarif-rule.ts'
import { gravestFirst } from './severity.ts'

const ROOT = 'SRCROOT'

/** Code scanning refuses a run with more results. */
const MOST = 25_000

/** SARIF 2.1.0 as GitHub code scanning takes it: one run, all rules, tight regions, and both its fingerprint and ours. */
export function sarifReport(result: LintResult): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [new RunBuilder(result).build()],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

class RunBuilder {
  readonly #result: LintResult
  readonly #rules: readonly ReportingDescriptor[]
  readonly #ruleIndex: ReadonlyMap<string, number>
  readonly #hashes = new Map<SourceFile, readonly string[]>()

  constructor(result: LintResult) {
    this.#result = result
    this.#rules = result.rules.map(ruleDescriptor)
    this.#ruleIndex = new Map(this.#rules.map((rule, index) => [rule.id, index]))
  }

  build(): Run {
    const { unreadable, diagnostics, findings } = this.#result
    const kept = gravest(findings)
    return {
      tool: { driver: { name: TOOL.name, version: TOOL.version, semanticVersion: TOOL.version, informationUri: TOOL.home, rules: [...this.#rules] } },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
      invocations: [
        {
          executionSuccessful: !unreadable && !diagnostics.some((diagnostic) => diagnostic.severity === 'error'),
          toolExecutionNotifications: [...diagnostics, ...leftOut(findings.length - kept.length)].map((diagnostic) => this.#notification(diagnostic)),
        },
      ],
      results: kept.map((finding) => this.#finding(finding)),
    }
  }

  #finding(finding: Finding): Result {
    const ruleIndex = this.#ruleIndex.get(finding.rule)
    return {
      ruleId: finding.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: finding.severity,
      message: { text: messageText(finding) },
      locations: [{ physicalLocation: this.#physical(finding.place), ...logical(finding.object, finding.path) }],
      ...(finding.related.length === 0
        ? {}
        : {
            relatedLocations: finding.related.map(
              (related, index): Location => ({
                id: index + 1,
                message: { text: sentence(withoutLinks(oneLine(related.message))) },
                physicalLocation: this.#physical(related.place),
              }),
            ),
          }),
      ...this.#codeFlow(finding),
      partialFingerprints: { ...this.#lineHash(finding.place), 'spireLint/v1': finding.fingerprint },
      ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => this.#fix(fix)) }),
      ...(finding.suppressed ? { suppressions: [suppression(finding.suppressed)] } : {}),
      ...(finding.outcome ? { properties: { outcome: { when: finding.outcome.when, log: finding.outcome.log } } } : {}),
    }
  }

  /** From what is written, over each step, to where it fails; of rules whose related places are such steps. */
  #codeFlow({ rule, message, place, related }: Finding): Pick<Result, 'codeFlows'> {
    if (related.length === 0 || !this.#result.rules.some(({ id, follows }) => follows && id === rule)) return {}
    const steps = [{ place, message }, ...related].map(
      (step): ThreadFlowLocation => ({
        location: { message: { text: sentence(withoutLinks(oneLine(step.message))) }, physicalLocation: this.#physical(step.place) },
      }),
    )
    return { codeFlows: [{ threadFlows: [{ locations: steps }] }] }
  }

  #fix(fix: Fix): SarifFix {
    const files = new Set(fix.edits.map((edit) => edit.place.file))
    return {
      description: { text: sentence(withoutLinks(oneLine(fix.title))) },
      artifactChanges: [...files].map((file) => ({
        artifactLocation: this.#artifact(file.path),
        replacements: fix.edits
          .filter((edit) => edit.place.file === file)
          .map((edit) => ({ deletedRegion: region(edit.place), insertedContent: { text: edit.text } })),
      })),
    }
  }

  #notification({ severity, message, file, place }: Diagnostic): Notification {
    const physicalLocation: PhysicalLocation | undefined = place
      ? this.#physical(place)
      : file === undefined
        ? undefined
        : { artifactLocation: this.#artifact(file) }
    return { level: severity, message: { text: sentence(withoutLinks(oneLine(message))) }, ...(physicalLocation ? { locations: [{ physicalLocation }] } : {}) }
  }

  #physical(place: Place): PhysicalLocation {
    return { artifactLocation: this.#artifact(place.file.path), region: region(place) }
  }

  #artifact(path: string): { uri: string; uriBaseId: string } {
    return { uri: uriReference(repositoryPath(path, this.#result.prefix)), uriBaseId: ROOT }
  }

  #lineHash(place: Place): { primaryLocationLineHash: string } | Record<string, never> {
    const hashes = this.#hashes.get(place.file) ?? lineHashes(place.file.text)
    this.#hashes.set(place.file, hashes)
    const hash = hashes[place.file.position(place.start).line - 1]
    return hash === undefined ? {} : { primaryLocationLineHash: hash }
  }
}

/** The gravest that fit, in their order. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings
  const kept = new Set(gravestFirst(findings).slice(0, MOST))
  return findings.filter((finding) => kept.has(finding))
}

function leftOut(number: number): readonly Diagnostic[] {
  return number === 0
    ? []
    : [{ severity: 'warning', message: `${count(number, 'finding')}, none graver than those that are here, left out: code scanning takes ${MOST} at most` }]
}

function region(place: Place): Region {
  const start = place.file.position(place.start)
  const end = place.file.position(place.end)
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function logical(object: ObjectReference | undefined, path: string | undefined): Pick<Location, 'logicalLocations'> {
  if (object === undefined) return {}
  const fullyQualifiedName = path === undefined ? objectName(object) : `${objectName(object)}: ${path}`
  return { logicalLocations: [{ name: object.name, fullyQualifiedName, kind: 'object' }] }
}

function suppression({ by, reason }: Suppression): SarifSuppression {
  return { kind: by === 'comment' || by === 'annotation' ? 'inSource' : 'external', ...(reason === undefined ? {} : { justification: reason }) }
}

/** The message, with a link to each related place: GitHub shows those only that the text links to. */
function messageText(finding: Finding): string {
  const links = finding.related.map((related, index) => `[${linkText(oneLine(related.message))}](${index + 1})`)
  const text = sentence(withoutLinks(oneLine(finding.message)))
  return links.length === 0 ? text : `${text} See ${links.join(', ')}.`
}

function linkText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&')
}

/** What could read as a link is split: only we make links (SARIF 3.11.6). */
function withoutLinks(text: string): string {
  return text.replace(/\](?=\()/g, '] ')
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
