import { CHOMPING_MODE, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts'
import type { Place, Span } from '../text/source-file.ts'
import { encodeDouble, encodeFolded, encodeLiteral, encodePlain, encodeSingle } from './encode.ts'
import type { Source } from './nodes.ts'

/**
 * A scalar's content, mapped to the file.
 *
 * @param start where the node stands: an empty one has no other place
 * @param alias the `*name` that it is seen through; all of it is shown there, and comes from the anchored text
 */
export function mapScalar(document: Source, event: ScalarEvent, start: number, alias: Place | undefined): MappedText {
  const written = mapWritten(document, event, start)
  return alias === undefined ? written : new MappedTextBuilder(alias.file, alias.start).through(written, alias).build()
}

function mapWritten({ file, text, origin }: Source, event: ScalarEvent, start: number): MappedText {
  if (event.valueStart === -1) return new MappedTextBuilder(file, start).build()
  const from = event.valueStart + origin
  const to = event.valueEnd + origin
  switch (event.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return mapFlow(new MappedTextBuilder(file, from, encodeSingle), file.text, from, to, singleEscape)
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return mapFlow(new MappedTextBuilder(file, from, encodeDouble), file.text, from, to, doubleEscape)
    case SCALAR_STYLE.LITERAL_BLOCK: {
      const builder = new MappedTextBuilder(
        file,
        from,
        encodeLiteral(event.indent, text.slice(event.valueStart, event.valueEnd).includes('\r\n') ? '\r\n' : '\n'),
      )
      return mapLiteral(builder, linesOf(file.text, from, to, event.indent), event)
    }
    case SCALAR_STYLE.FOLDED_BLOCK:
      return mapFolded(new MappedTextBuilder(file, from, encodeFolded), linesOf(file.text, from, to, event.indent), event)
    default:
      return mapFlow(new MappedTextBuilder(file, from, encodePlain(file.text.slice(from, to))), file.text, from, to, noEscape)
  }
}

/** An escape that begins at an offset: its text and its end; undefined where none begins. */
type Escape = (text: string, at: number, end: number) => { readonly text: string; readonly end: number } | undefined

/** Plain and quoted scalars: a line break becomes a space, more of them one line feed less; white space around them goes. */
function mapFlow(builder: MappedTextBuilder, text: string, from: number, to: number, escapeAt: Escape): MappedText {
  let copied = from
  let solid = from
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === LF || code === CR) {
      builder.copy(copied, solid)
      const { end, breaks } = foldedBreaks(text, at, to)
      builder.unit(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), solid, end)
      at = copied = solid = end
      continue
    }
    const sequence = escapeAt(text, at, to)
    if (sequence !== undefined) {
      builder.copy(copied, at).unit(sequence.text, at, sequence.end)
      at = copied = solid = sequence.end
      continue
    }
    at++
    if (code !== SPACE && code !== TAB) solid = at
  }
  // White space before a closing quote is content.
  return builder.copy(copied, to).build()
}

function foldedBreaks(text: string, from: number, to: number): { readonly end: number; readonly breaks: number } {
  let breaks = 0
  let at = from
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) breaks++
    else if (code !== CR && code !== SPACE && code !== TAB) break
  }
  return { end: at, breaks }
}

const noEscape: Escape = () => undefined

const singleEscape: Escape = (text, at) => (text.charCodeAt(at) === QUOTE ? { text: "'", end: at + 2 } : undefined)

const doubleEscape: Escape = (text, at, to) => {
  if (text.charCodeAt(at) !== BACKSLASH) return undefined
  const kind = text.charAt(at + 1)
  if (kind === '\n' || kind === '\r') {
    const { end, breaks } = foldedBreaks(text, at + 1, to)
    return { text: '\n'.repeat(breaks - 1), end }
  }
  const length = HEX_LENGTH[kind]
  if (length === undefined) return { text: ESCAPES[kind] ?? kind, end: at + 2 }
  const end = at + 2 + length
  return { text: codePoint(Number.parseInt(text.slice(at + 2, end), 16)), end }
}

function codePoint(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
}

const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

/** A line of a block scalar, in the file. */
interface Line {
  /** Behind the indentation. */
  readonly start: number
  readonly end: number
  /** Whether it has nothing but indentation. */
  readonly empty: boolean
  /** Its line end with the indentation behind it, which goes where the line end goes; without length at the end of the file. */
  readonly lineBreak: Span
}

function linesOf(text: string, from: number, to: number, indent: number): readonly Line[] {
  const lines: Line[] = []
  for (let at = from; at < to; ) {
    let end = at
    while (end < to && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++
    const next = end >= to ? end : text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1
    let start = at
    while (start < end && start - at < indent && text.charCodeAt(start) === SPACE) start++
    const before = lines.at(-1)
    if (before !== undefined) lines[lines.length - 1] = { ...before, lineBreak: { start: before.lineBreak.start, end: start } }
    lines.push({ start, end, empty: indent < 0 || start >= end, lineBreak: { start: end, end: next } })
    at = next
  }
  return lines
}

function mapLiteral(builder: MappedTextBuilder, lines: readonly Line[], event: ScalarEvent): MappedText {
  const last = lines.findLastIndex((line) => !line.empty)
  let breaks: Line[] = []
  lines.forEach((line, index) => {
    if (!line.empty) {
      lineFeeds(builder, breaks)
      builder.copy(line.start, line.end)
      breaks = []
    }
    if (index < last || endsWithBreak(event, index === last)) breaks.push(line)
  })
  lineFeeds(builder, breaks)
  return builder.build()
}

function mapFolded(builder: MappedTextBuilder, lines: readonly Line[], event: ScalarEvent): MappedText {
  const last = lines.findLastIndex((line) => !line.empty)
  let before: Line | undefined
  let beforeIsSpaced = false
  let breaks: Line[] = []
  for (const line of lines.slice(0, last + 1)) {
    if (!line.empty) {
      const spaced = isSpaced(event, builder.characterAt(line.start))
      if (before === undefined || spaced || beforeIsSpaced) lineFeeds(builder, breaks)
      else builder.unit(breaks.length === 1 ? ' ' : '\n'.repeat(breaks.length - 1), before.lineBreak.start, line.start)
      builder.copy(line.start, line.end)
      before = line
      beforeIsSpaced = spaced
      breaks = []
    }
    breaks.push(line)
  }
  lineFeeds(
    builder,
    lines.filter((_, index) => index >= last && endsWithBreak(event, index === last)),
  )
  return builder.build()
}

/** Whether a folded scalar's line begins with white space of its own: then its line ends stay. */
function isSpaced(event: ScalarEvent, code: number): boolean {
  return event.indent >= 0 && (code === SPACE || code === TAB)
}

/** Whether the break of the last line with content, or of an empty one behind it, is content. */
function endsWithBreak(event: ScalarEvent, isLast: boolean): boolean {
  return event.chomping === CHOMPING_MODE.KEEP || (event.chomping !== CHOMPING_MODE.STRIP && isLast)
}

/** Line ends in a row are one piece: between them there may be too little indentation to put anything. */
function lineFeeds(builder: MappedTextBuilder, lines: readonly Line[]): void {
  const [first] = lines
  const last = lines.at(-1)
  if (first !== undefined && last !== undefined) builder.unit('\n'.repeat(lines.length), first.lineBreak.start, last.lineBreak.end)
}

const TAB = 0x09
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const QUOTE = 0x27
const BACKSLASH = 0x5c
