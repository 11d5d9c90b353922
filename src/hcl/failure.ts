import type { Span } from '../text/source-file.ts'
import type { Pos } from './cursor.ts'

/** Why a parser gave up, as the library words it, and where (in the parsed text). */
export interface Failure extends Span {
  readonly failure: string
}

/** The library's errEofToken: the text ended where something may be left out. */
export const END_OF_TEXT: Failure = { failure: 'EOF token found', start: 0, end: 0 }

export function failed<T extends object>(outcome: T | Failure): outcome is Failure {
  return 'failure' in outcome
}

/** parser.PosError, over the text that stands there. */
export function failureAt(pos: Pos, length: number, message: string): Failure {
  return { failure: `At ${pos.line}:${pos.column}: ${message}`, start: pos.index, end: pos.index + length }
}

/** How deep blocks and lists may nest. The library has no limit; no config comes near this one, and whoever walks a tree may recurse. */
export const MAX_DEPTH = 500

export const TOO_DEEP = `nested more than ${MAX_DEPTH} levels deep`
