import { goQuote } from '../hcl/go-quote.ts'
import { HOLE, type MappedText } from '../text/mapped-text.ts'
import type { ConnectionResult, Parts, Refusal } from './connection-string.ts'
import { connectionPart, connectionResult } from './connection-string.ts'
import { parsePostgresUrl } from './postgres-url.ts'

/**
 * Reads a PostgreSQL connection string as lib/pq does: `key=value` pairs, or a `postgres://` URL.
 * SPIRE uses lib/pq 1.10.9 (to 1.14.x) and 1.12.3 (1.15.3); they read alike.
 */
export function parsePostgresConnection(text: MappedText): ConnectionResult {
  const parts: Parts = new Map()
  const isUrl = text.text.startsWith('postgres://') || text.text.startsWith('postgresql://')
  const refusal = isUrl ? parsePostgresUrl(text.text, parts) : parseKeywords(text.text, parts)
  return connectionResult(text, isUrl ? 'url' : 'keywords', parts, refusal)
}

/** Go's unicode.IsSpace, which is not JavaScript's `\s`. */
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** lib/pq: parseOpts, after libpq's conninfo_parse. */
function parseKeywords(text: string, parts: Parts): Refusal | undefined {
  let at = skipSpaces(text, 0)
  while (at < text.length) {
    const keyStart = at
    while (at < text.length && text[at] !== '=' && !SPACE.test(text.charAt(at))) at++
    const key = text.slice(keyStart, at)
    at = skipSpaces(text, at)
    if (text[at] !== '=' && at < text.length && [...key].every((character) => character === HOLE)) {
      // A variable that stands for settings of its own: it wins over what stands before it, and what follows wins over it.
      for (const [name, part] of parts) parts.set(name, { ...part, known: false })
      continue
    }
    if (text[at] !== '=') {
      // The stray quote at the end is lib/pq 1.10's own.
      return { error: `missing "=" after ${goQuote(key)} in connection info string"`, span: { start: keyStart, end: keyStart + key.length } }
    }
    at = skipSpaces(text, at + 1)
    const valueStart = at
    const value = text[at] === "'" ? quotedValue(text, at) : bareValue(text, at)
    if ('error' in value) return value
    parts.set(
      key,
      text[valueStart] === "'" ? connectionPart(text, valueStart + 1, value.end - 1, value.value) : connectionPart(text, valueStart, value.end, value.value),
    )
    at = skipSpaces(text, value.end)
  }
  return undefined
}

interface Value {
  readonly value: string
  readonly end: number
}

function bareValue(text: string, start: number): Value | Refusal {
  let value = ''
  let at = start
  while (at < text.length && !SPACE.test(text.charAt(at))) {
    if (text[at] === '\\') {
      at++
      if (at >= text.length) return { error: 'missing character after backslash', span: { start: at - 1, end: at } }
    }
    value += text.charAt(at)
    at++
  }
  return { value, end: at }
}

function quotedValue(text: string, start: number): Value | Refusal {
  let value = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "'") return { value, end: at + 1 }
    if (text[at] === '\\') at++
    value += text.charAt(at)
  }
  return { error: 'unterminated quoted string literal in connection string', span: { start, end: text.length } }
}

function skipSpaces(text: string, start: number): number {
  let at = start
  while (at < text.length && SPACE.test(text.charAt(at))) at++
  return at
}
