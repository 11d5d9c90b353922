import { variant } from '../../scripts/fixture-variants.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { applyFixes, type Finding, type LintResult, lintTexts } from '../../src/index.ts'
import { applyExample, type Example, type Expected, type Page } from './page.ts'

const REFERENCE = referenceFiles()

/** The day on which examples are run. */
const TODAY = '2026-06-01'

/** What came of one example: lines `file:line rule`, sorted. */
export interface Outcome {
  /** What the example marks. */
  readonly marked: readonly string[]
  /** What was found: errors and warnings of all rules; notes, and what the untouched deployment has under this preset as well, where they are marked. */
  readonly found: readonly string[]
  /** What could not be read. */
  readonly unread: readonly string[]
}

/** Runs all rules over the deployment that an example describes, under its page's preset. */
export async function runExample(page: Page, example: Example): Promise<Outcome> {
  const { expected } = exampleOf(example)
  const { findings: all, diagnostics } = await resultOf(page, example)
  const findings = all.filter(({ suppressed }) => suppressed === undefined)
  const given = await givenUnder(page.preset, example.variant)
  const marked = expected.map(line).sort()
  return {
    marked,
    found: findings
      .map((finding) => ({ finding, at: line(expectedOf(finding)) }))
      .filter(({ finding, at }) => (finding.severity !== 'note' && !given.has(said(finding))) || marked.includes(at))
      // Says of the reference itself, truthfully, that its release has newer fixes: a warning in some presets.
      .filter(({ finding, at }) => finding.rule !== 'image-known-vulnerable' || page.id === finding.rule || marked.includes(at))
      .map(({ at }) => at)
      .sort(),
    unread: diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  }
}

/** After the first fix of every finding: what the page's rule still says, and any error. */
export async function leftAfterFixes(page: Page, example: Example): Promise<readonly string[]> {
  const found = (await resultOf(page, example)).findings.filter(({ suppressed }) => suppressed === undefined)
  if (!found.some(({ rule, fixes }) => rule === page.id && fixes.length > 0)) return []
  const fixed = new Map(deploymentIn(example))
  for (const [path, text] of applyFixes(found.flatMap(({ fixes }) => fixes.slice(0, 1)))) fixed.set(path, text)
  const { findings } = await check(fixed, page)
  return findings.filter(({ rule, severity }) => rule === page.id || severity === 'error').map((finding) => line(expectedOf(finding)))
}

/** What is said of an example. The last answer is kept: what is asked of one example is asked in a row. */
export function resultOf(page: Page, example: Example): Promise<LintResult> {
  if (last?.example !== example) last = { example, result: check(deploymentIn(example), page) }
  return last.result
}

let last: { readonly example: Example; readonly result: Promise<LintResult> } | undefined

/** All that is said of these files, as on the pages' day. */
export function check(texts: ReadonlyMap<string, string>, { preset }: Pick<Page, 'preset'>): Promise<LintResult> {
  return lintTexts(texts, { preset, today: TODAY })
}

/** Whether an example marks a finding of this rule. */
export function marks(example: Example, rule: string): boolean {
  return exampleOf(example).expected.some((expected) => expected.rule === rule)
}

/** The files of the deployment that an example describes. */
export function deploymentIn(example: Example): ReadonlyMap<string, string> {
  return exampleOf(example).files
}

function exampleOf(example: Example): { files: Map<string, string>; expected: Expected[] } {
  return applyExample(example, deploymentOf(example.variant))
}

function deploymentOf(name: string | undefined): ReadonlyMap<string, string> {
  return name === undefined ? REFERENCE : variant(name, REFERENCE)
}

/** What is found in the deployment that an example changes, before it changes anything: the pinned release has newer fixes, and `strict` says so. */
function givenUnder(preset: string, name: string | undefined): Promise<ReadonlySet<string>> {
  const key = `${preset} ${name ?? ''}`
  const known = GIVEN.get(key) ?? lintTexts(deploymentOf(name), { preset }).then(({ findings }) => new Set(findings.map(said)))
  GIVEN.set(key, known)
  return known
}

const GIVEN = new Map<string, Promise<ReadonlySet<string>>>()

function said({ rule, message, place }: Finding): string {
  return JSON.stringify([rule, place.file.path, place.file.text.slice(place.start, place.end), message])
}

function expectedOf({ rule, place }: Finding): Expected {
  return { rule, file: place.file.path, line: place.file.position(place.start).line }
}

function line({ file, line: number, rule }: Expected): string {
  return `${file}:${number} ${rule}`
}
