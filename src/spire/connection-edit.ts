import type { Edit } from '../text/edit.ts'
import { escapeRegExp } from '../text/escape-regexp.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Span } from '../text/source-file.ts'
import type { Connection } from './connection-string.ts'

/** An edit that takes a parameter out of a PostgreSQL connection string; undefined where it is not written there as it stands. */
export function withoutParameter(text: MappedText, { parts, form }: Connection, name: string): Edit | undefined {
  const span = parts.get(name)?.span
  if (!span) return undefined
  if (form === 'keywords') {
    const start = new RegExp(`\\s*(?<![\\w.])${escapeRegExp(name)}\\s*=\\s*'?$`).exec(text.text.slice(0, span.start))?.index
    if (start === undefined) return undefined
    const end = text.text[span.end] === "'" ? span.end + 1 : span.end
    return text.edit(start, start === 0 ? end + (/^\s*/.exec(text.text.slice(end))?.[0].length ?? 0) : end, '')
  }
  const start = span.start - name.length - 1
  if (form !== 'url' || !/[?&]$/.test(text.text.slice(0, start)) || text.text.slice(start, span.start) !== `${name}=`) return undefined
  return text.text[span.end] === '&' ? text.edit(start, span.end + 1, '') : text.edit(start - 1, span.end, '')
}

/** Where a parameter stands with its name: `name=value`; undefined where it is not written there as it stands. */
export function wholeParameter(text: MappedText, { parts, form }: Connection, name: string): Span | undefined {
  const span = parts.get(name)?.span
  if (!span || form === 'mysql') return undefined
  const match = new RegExp(`(?<![\\w.])${escapeRegExp(name)}\\s*=\\s*'?$`).exec(text.text.slice(0, span.start))
  return match ? { start: match.index, end: text.text[span.end] === "'" && match[0].endsWith("'") ? span.end + 1 : span.end } : undefined
}

/** An edit that calls a parameter by another name. */
export function withName(text: MappedText, connection: Connection, name: string, other: string): Edit | undefined {
  const whole = wholeParameter(text, connection, name)
  return whole && text.edit(whole.start, whole.start + name.length, other)
}

/** An edit that gives a parameter another value. */
export function withValue(text: MappedText, { parts }: Connection, name: string, value: string): Edit | undefined {
  const span = parts.get(name)?.span
  return span && span.end > span.start ? text.edit(span.start, span.end, value) : undefined
}
