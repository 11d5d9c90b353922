import { goQuote } from '../hcl/go-quote.ts'
import { HOLE } from '../text/mapped-text.ts'
import type { Span } from '../text/source-file.ts'
import type { Parts, Refusal } from './connection-string.ts'
import { connectionPart } from './connection-string.ts'
import { unescapeUrl } from './url-escape.ts'

/** Reads a `postgres://` URL as lib/pq does: Go's net/url, then one setting a piece; empty ones are left out. */
export function parsePostgresUrl(text: string, parts: Parts): Refusal | undefined {
  const hash = text.indexOf('#')
  const end = hash < 0 ? text.length : hash
  const refuse = (error: string, span: Span): Refusal => ({ error: `parse ${goQuote(text.slice(0, end))}: ${error}`, span })
  const control = text.slice(0, end).search(CONTROL)
  if (control >= 0) return refuse('net/url: invalid control character in URL', { start: control, end: control + 1 })

  const authorityStart = text.indexOf('//') + 2
  const queryMark = text.indexOf('?')
  const pathEnd = queryMark < 0 || queryMark > end ? end : queryMark
  const slash = text.indexOf('/', authorityStart)
  const authorityEnd = slash < 0 || slash > pathEnd ? pathEnd : slash
  const at = text.slice(authorityStart, authorityEnd).lastIndexOf('@')
  const hostStart = at < 0 ? authorityStart : authorityStart + at + 1

  const found: Found[] = []
  const add = (key: string, start: number, stop: number, mode: 'user' | 'host' | 'path' | 'query'): Refusal | undefined => {
    const value = unescapeUrl(text.slice(start, stop), mode)
    if ('error' in value) return refuse(value.error, { start, end: stop })
    if (value.value !== '') found.push({ key, value: value.value, start, end: stop })
    return undefined
  }

  const refusal =
    host(text, hostStart, authorityEnd, add, refuse) ??
    (at < 0 ? undefined : userinfo(text, authorityStart, hostStart - 1, add, refuse)) ??
    (authorityEnd < pathEnd ? add('dbname', authorityEnd + 1, pathEnd, 'path') : undefined)
  if (refusal) return refusal
  const fragment = unescapeUrl(text.slice(end + 1), 'path')
  if ('error' in fragment) return { error: `parse ${goQuote(text)}: ${fragment.error}`, span: { start: end, end: text.length } }
  if (pathEnd < end) query(text, pathEnd + 1, end, found)

  // lib/pq sorts the settings and reads them again: of equals the last in that order wins.
  for (const { key, value, start, end: stop } of found.sort(byText)) {
    const [word = '', ...more] = key.split(' ')
    if (more.length > 0) return { error: `missing "=" after ${goQuote(word)} in connection info string"`, span: { start, end: stop } }
    parts.set(key, connectionPart(text, start, stop, value))
  }
  return undefined
}

interface Found extends Span {
  readonly key: string
  readonly value: string
}

type Add = (key: string, start: number, stop: number, mode: 'user' | 'host' | 'path' | 'query') => Refusal | undefined
type Refuse = (error: string, span: Span) => Refusal

const CONTROL = /[\0-\x1f\x7f]/

function userinfo(text: string, start: number, end: number, add: Add, refuse: Refuse): Refusal | undefined {
  const bad = text
    .slice(start, end)
    .replaceAll(HOLE, 'x')
    .search(/[^A-Za-z0-9\-._:~!$&'()*+,;=%@]/)
  if (bad >= 0) return refuse('net/url: invalid userinfo', { start: start + bad, end: start + bad + 1 })
  const colon = text.slice(start, end).indexOf(':')
  if (colon < 0) return add('user', start, end, 'user')
  return add('user', start, start + colon, 'user') ?? add('password', start + colon + 1, end, 'user')
}

function host(text: string, start: number, end: number, add: Add, refuse: Refuse): Refusal | undefined {
  const written = text.slice(start, end)
  const whole = { start, end }
  if (written.lastIndexOf('[') > 0) return refuse('invalid IP-literal', whole)
  const bracket = written.startsWith('[')
  const close = written.lastIndexOf(']')
  if (bracket && close < 0) return refuse("missing ']' in host", whole)
  const colon = bracket ? close + 1 : written.lastIndexOf(':')
  const port = colon < 0 ? '' : written.slice(colon)
  if (port !== '' && !/^:[0-9]*$/.test(port.replaceAll(HOLE, '0'))) return refuse(`invalid port ${goQuote(port)} after host`, { start: start + colon, end })
  const unescaped = unescapeUrl(bracket ? written.slice(1, close) : written, 'host')
  if ('error' in unescaped) return refuse(unescaped.error, whole)
  if (port === '') return add('host', start, end, 'host')
  const several = !bracket && written.indexOf(':') !== colon
  // Go's net.SplitHostPort refuses several colons without brackets; lib/pq then takes the whole for the host.
  if (several) return add('host', start, end, 'host')
  const hostSpan = bracket ? { start: start + 1, end: start + close } : { start, end: start + colon }
  return add('host', hostSpan.start, hostSpan.end, 'host') ?? add('port', start + colon + 1, end, 'host')
}

/** Settings behind `?`; Go leaves out those that it cannot read, and of equal keys the first one counts. */
function query(text: string, start: number, end: number, found: Found[]): void {
  const seen = new Set<string>()
  let at = start
  for (const pair of text.slice(start, end).split('&')) {
    const pairStart = at
    at += pair.length + 1
    if (pair === '' || pair.includes(';')) continue
    const equals = pair.indexOf('=')
    const key = unescapeUrl(equals < 0 ? pair : pair.slice(0, equals), 'query')
    const value = unescapeUrl(equals < 0 ? '' : pair.slice(equals + 1), 'query')
    if ('error' in key || 'error' in value || seen.has(key.value)) continue
    seen.add(key.value)
    const valueStart = equals < 0 ? pairStart + pair.length : pairStart + equals + 1
    if (value.value !== '') found.push({ key: key.value, value: value.value, start: valueStart, end: pairStart + pair.length })
  }
}

function byText(a: Found, b: Found): number {
  const [left, right] = [a, b].map(({ key, value }) => `${key}='${value.replace(/['\\]/g, '\\$&')}'`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}
