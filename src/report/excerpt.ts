import type { Severity } from '../text/diagnostic.ts'
import type { Place } from '../text/source-file.ts'
import { displayWidth, printable } from './printable.ts'
import type { Styles } from './terminal.ts'

const TAB = 4
const WIDEST = 160

/**
 * The line that a place starts in, with its number, and a line below that marks the place. Tabs become spaces, wide characters take two
 * columns, and of a very long line only the surroundings are shown. Where the place goes on, its first line is marked to the end.
 */
export function excerpt(place: Place, severity: Severity | 'related', margin: number, styles: Styles): readonly string[] {
  const start = place.file.position(place.start)
  const end = place.file.position(place.end)
  const line = place.file.line(start.line)
  const from = Math.min(start.column - 1, line.length)
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length
  const { before, inside, after } = cut(line, from, Math.max(from, to))

  const left = shown(before, 0)
  const middle = shown(inside, displayWidth(left))
  const right = shown(after, displayWidth(left) + displayWidth(middle))
  const mark = severity === 'related' ? '-' : '^'
  const marks = mark.repeat(Math.max(1, displayWidth(middle)))
  const number = String(start.line).padStart(margin)
  return [
    `${styles.dim(`${number} |`)} ${left}${middle}${right}`.trimEnd(),
    `${styles.dim(`${' '.repeat(margin)} |`)} ${' '.repeat(displayWidth(left))}${severity === 'related' ? styles.dim(marks) : styles.severity(severity, marks)}`,
  ]
}

/** How wide the line numbers are. */
export function marginOf(places: readonly Place[]): number {
  return Math.max(2, ...places.map((place) => String(place.file.position(place.start).line).length))
}

function cut(line: string, from: number, to: number): { before: string; inside: string; after: string } {
  const before = line.slice(0, from)
  const inside = line.slice(from, to)
  const after = line.slice(to)
  if (line.length <= WIDEST) return { before, inside, after }
  const room = WIDEST / 4
  return {
    before: before.length > room * 2 ? `…${whole(before.slice(-room))}` : before,
    inside: inside.length > room * 2 ? `${whole(inside.slice(0, room * 2))}…` : inside,
    after: after.length > room ? `${whole(after.slice(0, room))}…` : after,
  }
}

/** Without the halves of characters that a cut left at the ends. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')
}

function shown(text: string, column: number): string {
  if (!text.includes('\t')) return printable(text)
  let out = ''
  for (const part of text.split(/(\t)/)) out += part === '\t' ? ' '.repeat(TAB - ((column + displayWidth(out)) % TAB)) : printable(part)
  return out
}
