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

/** An edit that puts another word where one stands as it reads, bare or in quotes, which stay; undefined where it is written otherwise, or elsewhere. */
export function replaceWord(place: Place, value: string | number | boolean, replacement: string | number | boolean): Edit | undefined {
  if (place.via !== undefined && place.via.length > 0) return undefined
  const written = textAt(place)
  const quote = ['', '"', "'"].find((one) => written === `${one}${value}${one}`)
  return quote === undefined ? undefined : { place, text: `${quote}${replacement}${quote}` }
}
