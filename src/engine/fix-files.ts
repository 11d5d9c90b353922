import { SourceFile } from '../text/source-file.ts'
import { applyFixes, compatibleFixes } from './apply-fixes.ts'
import type { Finding, Fix } from './finding.ts'
import type { FileChange } from './result.ts'

/** What a check of files must say for their fixes to be made. */
export interface Judged {
  readonly findings: readonly Finding[]
  readonly unreadable: boolean
}

export interface FixedFiles<J extends Judged> {
  /** What is found once the fixes are made. */
  readonly judged: J
  readonly changes: readonly FileChange[]
  /** How many fixes were made. */
  readonly made: number
}

export interface FixOptions {
  /** Make suggestions too. */
  readonly unsafe: boolean
  /** Whether a file may be changed. */
  readonly mayChange: (path: string) => boolean
}

/** Fixes that wait for others, or that others bring to light, are made in so many rounds at most. */
const ROUNDS = 10

/**
 * Makes the fixes of findings that nothing hides, and checks again, until there are none left; a round that would leave a file unreadable is not
 * made. Nothing is written.
 */
export async function fixFiles<J extends Judged>(
  files: readonly SourceFile[],
  first: J,
  check: (files: readonly SourceFile[]) => Promise<J>,
  { unsafe, mayChange }: FixOptions,
): Promise<FixedFiles<J>> {
  let now = files
  let judged = first
  let made = 0
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = compatibleFixes(
      judged.findings
        .filter(({ suppressed }) => suppressed === undefined)
        .flatMap((finding) => chosen(finding, unsafe))
        .filter(({ edits }) => edits.every(({ place }) => mayChange(place.file.path))),
    )
    const texts = applyFixes(fixes)
    const next = now.map((file) => withText(file, texts.get(file.path)))
    if (next.every((file, index) => file === now[index])) break
    const after = await check(next)
    if (after.unreadable && !judged.unreadable) break
    now = next
    judged = after
    made += fixes.length
  }
  return { judged, made, changes: files.flatMap((file, index) => changed(file, now[index])) }
}

/** The fix to make of those that a finding offers: a safe one before any other. */
function chosen({ fixes }: Finding, unsafe: boolean): readonly Fix[] {
  const fix = fixes.find(({ safe }) => safe) ?? (unsafe ? fixes[0] : undefined)
  return fix ? [fix] : []
}

function withText(file: SourceFile, text: string | undefined): SourceFile {
  return text === undefined || text === file.text ? file : new SourceFile(file.path, text)
}

function changed(file: SourceFile, now: SourceFile | undefined): readonly FileChange[] {
  return now === undefined || now.text === file.text ? [] : [{ file, text: now.text }]
}
