import type { Edit } from '../text/edit.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { Fix } from './finding.ts'

/**
 * The texts of the files after the fixes, by path. Of fixes that overlap, the one that begins first is made and the others wait for the
 * next run; a fix is made as a whole or not at all.
 */
export function applyFixes(fixes: readonly Fix[]): ReadonlyMap<string, string> {
  const edits = new Map<SourceFile, Edit[]>()
  for (const edit of compatibleFixes(fixes).flatMap((fix) => fix.edits)) edits.set(edit.place.file, [...(edits.get(edit.place.file) ?? []), edit])
  return new Map([...edits].map(([file, ofFile]) => [file.path, edited(file, ofFile)]))
}

/** Those of some fixes that can be made together, in the order in which they are taken. */
export function compatibleFixes(fixes: readonly Fix[]): readonly Fix[] {
  const taken = new Map<SourceFile, Edit[]>()
  const made: Fix[] = []
  for (const fix of [...fixes].sort((a, b) => firstOf(a) - firstOf(b))) {
    if (fix.edits.length === 0 || fix.edits.some((edit) => (taken.get(edit.place.file) ?? []).some((other) => overlaps(edit, other)))) continue
    for (const edit of fix.edits) taken.set(edit.place.file, [...(taken.get(edit.place.file) ?? []), edit])
    made.push(fix)
  }
  return made
}

/** Edits of one fix at one offset stay in their order. */
function edited(file: SourceFile, edits: readonly Edit[]): string {
  let text = file.text
  for (const { place, text: replacement } of edits.toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end).reverse()) {
    text = text.slice(0, place.start) + replacement + text.slice(place.end)
  }
  return text
}

function firstOf(fix: Fix): number {
  return Math.min(...fix.edits.map(({ place }) => place.start))
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.place.start < b.place.end && b.place.start < a.place.end ? true : a.place.start === b.place.start
}
