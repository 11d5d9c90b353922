import { HOLE, type MappedText } from '../text/mapped-text.ts'
import { type Failure, failed } from './failure.ts'
import { parseJson } from './json-parser.ts'
import { unifyLineEnds } from './line-ends.ts'
import { parseItems } from './parser.ts'
import type { HclResult } from './tree.ts'

/**
 * Reads a config as SPIRE's library does (hashicorp/hcl v1.0.1-vault-7, duplicate keys allowed): HCL version 1, or JSON where the
 * first character that is not blank is a `{`. Offsets are those of the text as given, whatever its line ends.
 * Bytes that are not UTF-8 are to stand in it as lone surrogates (see `decodeBytes`), so that they are refused as the library does.
 */
export function parseHcl(source: MappedText): HclResult {
  const holes = source.text.includes(HOLE)
  return isJson(source.text) ? jsonResult(source, holes) : hclResult(source, holes)
}

// Go's unicode.IsSpace, which is not JavaScript's `\s`: U+0085 is one, U+FEFF is not.
const FIRST_CHARACTER = /[^\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

function isJson(text: string): boolean {
  return FIRST_CHARACTER.exec(text)?.[0] === '{'
}

function hclResult(source: MappedText, holes: boolean): HclResult {
  const lines = unifyLineEnds(source.text)
  const parsed = parseItems(lines, holes)
  if (failed(parsed)) {
    const { failure, start, end } = parsed
    return refused('hcl', source, { failure, start: lines.original(start), end: lines.original(end) })
  }
  const { items, commentGroups } = parsed
  return { ok: true, file: { format: 'hcl', source, items, comments: commentGroups.flat(), commentGroups } }
}

function jsonResult(source: MappedText, holes: boolean): HclResult {
  const parsed = parseJson(source.text, holes)
  if ('panic' in parsed) {
    const end = source.text.length
    return { ok: false, format: 'json', error: { message: parsed.panic, panic: true, start: end, end } }
  }
  if (failed(parsed)) return refused('json', source, parsed)
  return { ok: true, file: { format: 'json', source, items: parsed.items, comments: [], commentGroups: [] } }
}

function refused(format: 'hcl' | 'json', source: MappedText, { failure, start, end }: Failure): HclResult {
  const limit = source.text.length
  return { ok: false, format, error: { message: failure, panic: false, start: Math.min(start, limit), end: Math.min(end, limit) } }
}
