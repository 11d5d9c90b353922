import type { Edit } from './edit.ts'
import type { Place, SourceFile, Span } from './source-file.ts'

/** Stands in a mapped text for what cannot be known from the input (a Secret's value, a variable that nobody sets here). */
export const HOLE = '\uf8ff'

/** Where a stretch of a mapped text came from. */
export interface Trace {
  readonly place: Place
  /** Whether the place is exactly the text that made the stretch; otherwise it is the smallest enclosing one. */
  readonly exact: boolean
  /** What else took part: an anchor, an env entry, a Secret's key. */
  readonly via: readonly Place[]
}

/** A string that knows where each of its characters came from. */
export interface MappedText {
  readonly text: string
  /** What cannot be known from the input, as spans of `text`. */
  readonly holes: readonly Span[]
  trace(start: number, end: number): Trace
  /** The way back: an edit of the file that turns `text[start, end)` into `text`, escaped for the style it stands in; undefined where there is none, or where it would cut an escape or a fold in two. */
  edit(start: number, end: number, text: string): Edit | undefined
}

/** How to write a text in the style of the scalar around it; undefined where that style cannot hold it. */
export type Encode = (text: string) => string | undefined

interface Segment {
  /** Offset in the mapped text. */
  readonly at: number
  readonly length: number
  readonly file: SourceFile
  /** What made the segment, in the file. */
  readonly start: number
  readonly end: number
  /** `copy`: character by character; `unit`: the whole segment by the whole stretch (an escape, a folded break); `foreign`: put in from elsewhere. */
  readonly kind: 'copy' | 'unit' | 'foreign'
  readonly via: readonly Place[]
  /** How to write a replacement where the segment stands. */
  readonly encode: Encode | undefined
  /** Where to show the segment, if not where it stands: the alias that it was reached through. */
  readonly shown?: Place
}

const NONE: readonly Place[] = []

/** Puts a mapped text together, piece after piece. */
export class MappedTextBuilder {
  readonly #file: SourceFile
  readonly #origin: number
  readonly #encode: Encode | undefined
  readonly #segments: Segment[] = []
  readonly #holes: Span[] = []
  /** One each, so that segments of one origin stay comparable. */
  readonly #composed = new Map<Encode, Encode>()
  #text = ''

  /**
   * @param file the file that the text comes from
   * @param origin the offset to answer with while nothing was put in (an empty scalar)
   * @param encode how to escape a replacement for the style around it
   */
  constructor(file: SourceFile, origin: number, encode?: Encode) {
    this.#file = file
    this.#origin = origin
    this.#encode = encode
  }

  /** Characters as they stand in the file. */
  copy(start: number, end: number): this {
    if (end > start) this.#add(this.#file.text.slice(start, end), start, end, 'copy', NONE)
    return this
  }

  /** Text made as a whole by a stretch of the file: an escape, a folded line break. */
  unit(text: string, start: number, end: number): this {
    if (text !== '') this.#add(text, start, end, 'unit', NONE)
    return this
  }

  /** Text that stands for a stretch of another mapped text but came from `via` (an env value put in for `${X}`). */
  foreign(text: string, at: Place, via: readonly Place[]): this {
    if (text !== '') this.#append({ at: 0, length: text.length, file: at.file, start: at.start, end: at.end, kind: 'foreign', via, encode: undefined }, text)
    return this
  }

  /** Something not known, standing for a place. */
  hole(at: Place, via: readonly Place[] = NONE): this {
    this.#holes.push({ start: this.#text.length, end: this.#text.length + HOLE.length })
    return this.foreign(HOLE, at, via)
  }

  /** A stretch of another mapped text, keeping where it came from; an edit is escaped for this text, then for the one that it came from. */
  slice(from: MappedText, start: number, end: number): this {
    return this.#take(from, start, end, undefined)
  }

  /** Another mapped text as a whole, seen through an alias: shown there, coming from where it stands. */
  through(from: MappedText, alias: Place): this {
    return this.#take(from, 0, from.text.length, alias)
  }

  /** The UTF-16 code unit of the file at an offset. */
  characterAt(offset: number): number {
    return this.#file.text.charCodeAt(offset)
  }

  #take(from: MappedText, start: number, end: number, shown: Place | undefined): this {
    if (!(from instanceof Mapped)) throw new TypeError('only texts made by MappedTextBuilder can be sliced')
    const base = this.#text.length
    for (const hole of from.holes) {
      if (hole.start >= start && hole.end <= end) this.#holes.push({ start: hole.start - start + base, end: hole.end - start + base })
    }
    from.forEach(start, end, (segment, a, b) => {
      const part = from.text.slice(a, b)
      const shift = segment.kind === 'copy' ? a - segment.at : 0
      const stretch =
        segment.kind === 'copy' ? { start: segment.start + shift, end: segment.start + shift + (b - a) } : { start: segment.start, end: segment.end }
      const place = shown ?? segment.shown
      this.#append({ ...segment, ...stretch, length: b - a, encode: this.#inTurn(segment.encode), ...(place && { shown: place }) }, part)
    })
    return this
  }

  build(): MappedText {
    return new Mapped(this.#text, this.#segments, this.#holes, this.#file, this.#origin, this.#encode)
  }

  #inTurn(second: Encode | undefined): Encode | undefined {
    const first = this.#encode
    if (first === undefined || second === undefined) return first ?? second
    const both =
      this.#composed.get(second) ??
      ((text) => {
        const written = first(text)
        return written === undefined ? undefined : second(written)
      })
    this.#composed.set(second, both)
    return both
  }

  #add(text: string, start: number, end: number, kind: Segment['kind'], via: readonly Place[]): void {
    this.#append({ at: 0, length: text.length, file: this.#file, start, end, kind, via, encode: this.#encode }, text)
  }

  #append(segment: Segment, text: string): void {
    const last = this.#segments.at(-1)
    const joins =
      last !== undefined &&
      last.kind === 'copy' &&
      segment.kind === 'copy' &&
      last.file === segment.file &&
      last.end === segment.start &&
      last.encode === segment.encode &&
      last.shown === segment.shown
    if (joins) this.#segments[this.#segments.length - 1] = { ...last, length: last.length + segment.length, end: segment.end }
    else this.#segments.push({ ...segment, at: this.#text.length })
    this.#text += text
  }
}

class Mapped implements MappedText {
  readonly text: string
  readonly holes: readonly Span[]
  readonly #segments: readonly Segment[]
  readonly #file: SourceFile
  readonly #origin: number
  readonly #encode: Encode | undefined

  constructor(text: string, segments: readonly Segment[], holes: readonly Span[], file: SourceFile, origin: number, encode: Encode | undefined) {
    this.text = text
    this.#segments = segments
    this.holes = holes
    this.#file = file
    this.#origin = origin
    this.#encode = encode
  }

  trace(start: number, end: number): Trace {
    const first = this.#segmentAt(start, start === end)
    if (first === undefined) return { place: this.#file.place(this.#origin, this.#origin), exact: true, via: NONE }
    if (start === end) {
      const offset = first.kind === 'copy' ? first.start + (start - first.at) : start > first.at ? first.end : first.start
      const place = first.file.place(offset, offset)
      if (first.shown !== undefined) return { place: first.shown, exact: false, via: [place, ...first.via] }
      return { place, exact: first.kind !== 'foreign', via: first.via }
    }
    let place: Place | undefined
    let shown: Place | undefined
    let exact = true
    const via = new Set<Place>()
    this.forEach(start, end, (segment, a, b) => {
      const from = segment.kind === 'copy' ? segment.start + (a - segment.at) : segment.start
      const to = segment.kind === 'copy' ? segment.start + (b - segment.at) : segment.end
      if (segment.kind === 'foreign') exact = false
      for (const one of segment.via) via.add(one)
      shown ??= segment.shown
      if (place === undefined) place = segment.file.place(from, to)
      else if (place.file === segment.file) place = segment.file.place(Math.min(place.start, from), Math.max(place.end, to))
    })
    const stretch = place ?? first.file.place(first.start, first.end)
    return shown === undefined ? { place: stretch, exact, via: [...via] } : { place: shown, exact: false, via: [stretch, ...via] }
  }

  edit(start: number, end: number, text: string): Edit | undefined {
    const { place, exact } = this.trace(start, end)
    if (!exact) return undefined
    const encodes = new Set<Encode | undefined>()
    let cuts = false
    if (start === end) {
      const segment = this.#segmentAt(start, true)
      encodes.add(segment === undefined ? this.#encode : segment.encode)
      cuts = segment !== undefined && segment.kind !== 'copy' && start > segment.at && start < segment.at + segment.length
    } else {
      this.forEach(start, end, (segment, from, to) => {
        encodes.add(segment.encode)
        if (segment.kind !== 'copy' && to - from < segment.length) cuts = true
      })
    }
    if (cuts) return undefined
    if (encodes.size !== 1) return undefined
    const [encode] = encodes
    const written = encode === undefined ? text : encode(text)
    return written === undefined ? undefined : { place, text: written }
  }

  /** Calls back for each segment that a stretch touches, with the touched part in mapped offsets. */
  forEach(start: number, end: number, visit: (segment: Segment, start: number, end: number) => void): void {
    for (let i = this.#indexAt(start); i < this.#segments.length; i++) {
      const segment = this.#segments[i]
      if (segment === undefined || segment.at >= end) return
      const a = Math.max(start, segment.at)
      const b = Math.min(end, segment.at + segment.length)
      if (b > a) visit(segment, a, b)
    }
  }

  #segmentAt(offset: number, empty: boolean): Segment | undefined {
    const index = this.#indexAt(offset)
    const segment = this.#segments[index]
    if (segment === undefined) return this.#segments.at(-1)
    // An empty stretch at the very start of an escape belongs behind the character before it only at the text's end.
    return empty && offset >= segment.at + segment.length ? (this.#segments[index + 1] ?? segment) : segment
  }

  #indexAt(offset: number): number {
    let low = 0
    let high = this.#segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#segments[middle]?.at ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return Math.max(low, 0)
  }
}

/** Where a stretch of a mapped text stands, and, if it was only put in there, where it comes from. */
export function placeAt(text: MappedText, start: number, end: number): Place {
  const { place, exact, via } = text.trace(start, end)
  return exact || via.length === 0 ? place : { ...place, via }
}

/** A stretch of a file as it stands. */
export function mappedFile(file: SourceFile, start = file.text.charCodeAt(0) === 0xfeff ? 1 : 0, end = file.text.length): MappedText {
  return new MappedTextBuilder(file, start).copy(start, end).build()
}
