import type { SourceFile } from '../text/source-file.ts'

/** One document of a stream, not yet parsed. */
export interface DocumentSource {
  readonly file: SourceFile
  /** Behind its `---`, or the file's start. */
  readonly start: number
  /** At the next document's `---`, or the file's end. */
  readonly end: number
}

/**
 * Splits a file at the lines that begin `---`, as kubectl does before it parses anything, and at `...`. Nothing inside a document can look
 * like that: YAML forbids it in every scalar. Documents without a character but white space are left out.
 * Source: k8s.io/apimachinery pkg/util/yaml/decoder.go, YAMLReader, at v0.34.4.
 */
export function splitStream(file: SourceFile): readonly DocumentSource[] {
  const { text } = file
  const first = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  if (mayBeJsonStream(text, first)) return splitJson(file, first)
  const documents: DocumentSource[] = []
  let start = first
  let dashes = lineBeginning(text, '---', first, first)
  let dots = lineBeginning(text, '...', first, first)
  while (dashes !== -1 || dots !== -1) {
    const atDashes = dots === -1 || (dashes !== -1 && dashes < dots)
    const at = atDashes ? dashes : dots
    if (atDashes) dashes = lineBeginning(text, '---', at + 3, first)
    else dots = lineBeginning(text, '...', at + 3, first)
    if (!atDashes && !isBlank(text.charCodeAt(at + 3))) continue
    if (atDashes && isDirectives(text, start, at)) continue
    if (hasContent(text, start, at)) documents.push({ file, start, end: at })
    start = at + 3
  }
  if (hasContent(text, start, text.length)) documents.push({ file, start, end: text.length })
  return documents
}

/** The `---` line that a document begins behind, where kubectl refuses it: only white space and a comment may follow the dashes. */
export function refusedSeparator({ file, start, end }: DocumentSource): { readonly start: number; readonly end: number } | undefined {
  const { text } = file
  if (start < 3 || !text.startsWith('---', start - 3)) return undefined
  let at = start
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++
  if (at >= end || isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === HASH) return undefined
  let lineEnd = at
  while (lineEnd < end && text.charCodeAt(lineEnd) !== 0x0a && text.charCodeAt(lineEnd) !== 0x0d) lineEnd++
  return { start: at, end: lineEnd }
}

const BYTE_ORDER_MARK = 0xfeff
const HASH = 0x23
const PERCENT = 0x25

/** Where a line begins so, from an offset on; -1 where none does. */
function lineBeginning(text: string, marker: string, from: number, first: number): number {
  let at = text.indexOf(marker, from)
  while (at !== -1 && at !== first && text.charCodeAt(at - 1) !== 0x0a) at = text.indexOf(marker, at + 1)
  return at
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || Number.isNaN(code)
}

function hasContent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return true
  return false
}

/** Whether a stretch holds directives (`%YAML`, `%TAG`) and comments only: it belongs to the document that begins behind the `---`. */
function isDirectives(text: string, start: number, end: number): boolean {
  let any = false
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      at++
      continue
    }
    if (code === PERCENT) any = true
    else if (code !== HASH) return false
    const lineEnd = text.indexOf('\n', at)
    at = lineEnd === -1 ? end : lineEnd + 1
  }
  return any
}

/** `}` and `{` with only white space between can only part two objects of a JSON stream, or stand in a string. */
function mayBeJsonStream(text: string, first: number): boolean {
  let at = first
  while (isBlank(text.charCodeAt(at)) && at < text.length) at++
  return text.charCodeAt(at) === 0x7b && /\}\s*\{/.test(text)
}

/** Objects set one behind the other, as `kubectl get -o json` prints them when called in a loop; kubectl reads them as a stream. */
function splitJson(file: SourceFile, first: number): readonly DocumentSource[] {
  const { text } = file
  const documents: DocumentSource[] = []
  let start = first
  let depth = 0
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++
    } else if (code === 0x7b || code === 0x5b) depth++
    else if (code === 0x7d || code === 0x5d) {
      depth--
      if (depth === 0) {
        documents.push({ file, start, end: at + 1 })
        start = at + 1
      }
    } else if (depth === 0 && text.startsWith('\n---', at)) {
      start = at + 4
      at += 3
    }
  }
  if (hasContent(text, start, text.length)) documents.push({ file, start, end: text.length })
  return documents
}
