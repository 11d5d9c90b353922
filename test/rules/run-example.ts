import { variant } from '../../scripts/fixture-variants.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { applyFixes, type Finding, lintTexts } from '../../src/index.ts'
import { applyExample, type Example, type Expected, type Page } from './page.ts'

const REFERENCE = referenceFiles()

/** What came of one example: lines `file:line rule`, sorted. */
export interface Outcome {
  /** What the example marks. */
  readonly marked: readonly string[]
  /** What was found: errors and warnings of all rules, and the notes that stand where one is marked. */
  readonly found: readonly string[]
  /** What could not be read. */
  readonly unread: readonly string[]
  /** After the first fix of every finding: what the page's rule still says, and any error. */
  readonly left: readonly string[]
}

/** Runs all rules over the deployment that an example describes, under its page's preset. */
export async function runExample(page: Page, example: Example): Promise<Outcome> {
  const { files, expected } = exampleOf(example)
  const { findings, diagnostics } = await lintTexts(files, { preset: page.preset })
  const marked = expected.map(line).sort()
  const fixable = findings.some(({ rule, fixes }) => rule === page.id && fixes.length > 0)
  return {
    marked,
    found: findings
      .map((finding) => ({ finding, at: line(expectedOf(finding)) }))
      .filter(({ finding, at }) => finding.severity !== 'note' || marked.includes(at))
      .map(({ at }) => at)
      .sort(),
    unread: diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    left: fixable ? await leftAfterFixes(page, files, findings) : [],
  }
}

/** Whether an example marks a finding of this rule. */
export function marks(example: Example, rule: string): boolean {
  return exampleOf(example).expected.some((expected) => expected.rule === rule)
}

function exampleOf(example: Example): { files: Map<string, string>; expected: Expected[] } {
  return applyExample(example, example.variant === undefined ? REFERENCE : variant(example.variant, REFERENCE))
}

async function leftAfterFixes({ id, preset }: Page, files: ReadonlyMap<string, string>, found: readonly Finding[]): Promise<string[]> {
  const fixed = new Map(files)
  for (const [path, text] of applyFixes(found.flatMap(({ fixes }) => fixes.slice(0, 1)))) fixed.set(path, text)
  const { findings } = await lintTexts(fixed, { preset })
  return findings.filter(({ rule, severity }) => rule === id || severity === 'error').map((finding) => line(expectedOf(finding)))
}

function expectedOf({ rule, place }: Finding): Expected {
  return { rule, file: place.file.path, line: place.file.position(place.start).line }
}

function line({ file, line: number, rule }: Expected): string {
  return `${file}:${number} ${rule}`
}
