/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where something stands: a range of UTF-16 code units in a file. */
export interface Place extends Span {
  readonly file: SourceFile
  /** Where the text that is meant really stands, if it was only put in here: behind an alias, in an environment entry. */
  readonly via?: readonly Place[]
}

/** Line and column as people count them: both start at 1, columns count UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** One text that was read, with a line table that is built when a position is first asked for. */
export class SourceFile {
  /** The name to show: relative to the working directory, separated by `/`. */
  readonly path: string
  /** The whole text, a byte order mark included. */
  readonly text: string
  #lineStarts: readonly number[] | undefined

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
  }

  /** Offsets at which lines start; `\n`, `\r\n` and a lone `\r` end a line. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= lineStartsOf(this.text)
    return this.#lineStarts
  }

  /** The position of an offset. A byte order mark takes no column. */
  position(offset: number): Position {
    const starts = this.lineStarts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    let column = offset - (starts[low] ?? 0) + 1
    if (low === 0 && column > 1 && this.text.charCodeAt(0) === 0xfeff) column--
    return { line: low + 1, column }
  }

  /** The text of a line (counted from 1) without its line end. */
  line(number: number): string {
    const start = this.lineStarts[number - 1]
    if (start === undefined) return ''
    const end = this.lineStarts[number] ?? this.text.length
    const line = this.text.slice(start, end).replace(/\r?\n$|\r$/, '')
    return number === 1 ? line.replace(/^\ufeff/, '') : line
  }

  place(start: number, end: number): Place {
    return { file: this, start, end }
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** The text at a place. */
export function textAt(place: Place): string {
  return place.file.text.slice(place.start, place.end)
}

/** Whether the inner place lies in the outer one. */
export function contains(outer: Place, inner: Place): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end
}
