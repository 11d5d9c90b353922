import type { Edit } from '../text/edit.ts'
import type { Fix } from './finding.ts'

/** A fix that keeps what the user had in mind; none where one of its edits cannot be made. */
export function safeFix(title: string, ...edits: readonly (Edit | undefined)[]): readonly Fix[] {
  return fixOf(title, true, edits)
}

/** A fix that needs a person's choice; none where one of its edits cannot be made. */
export function suggestion(title: string, ...edits: readonly (Edit | undefined)[]): readonly Fix[] {
  return fixOf(title, false, edits)
}

function fixOf(title: string, safe: boolean, edits: readonly (Edit | undefined)[]): readonly Fix[] {
  const made = edits.filter((edit) => edit !== undefined)
  return made.length > 0 && made.length === edits.length ? [{ title, safe, edits: made }] : []
}
