import { type Place, textAt } from './source-file.ts'

/** Put `text` where `place` is. */
export interface Edit {
  readonly place: Place
  readonly text: string
}

/** An edit that puts another string where a quoted one stands as plain as it reads; undefined where it is written with escapes. */
export function replaceQuoted(place: Place, value: string, replacement: string): Edit | undefined {
  return textAt(place) === JSON.stringify(value) ? { place, text: JSON.stringify(replacement) } : undefined
}
