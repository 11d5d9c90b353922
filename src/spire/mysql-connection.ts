import { goQuote } from '../hcl/go-quote.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { HOLE } from '../text/mapped-text.ts'
import type { Connection, ConnectionResult, Parts, Refusal } from './connection-string.ts'
import { connectionPart, connectionResult } from './connection-string.ts'
import { parseDuration } from './duration.ts'
import { unescapeUrl } from './url-escape.ts'

/**
 * Reads `user:password@net(address)/dbname?param=value` as go-sql-driver/mysql does (v1.9.3 in SPIRE 1.12 to 1.14, v1.10.0 in 1.15; they read alike).
 * The parts are `user`, `password`, `net`, `address`, `dbname`, and the parameters by name.
 */
export function parseMysqlConnection(text: MappedText): ConnectionResult {
  const parts: Parts = new Map()
  return connectionResult(text, 'mysql', parts, parseDsn(text.text, parts))
}

/** The driver's `parseTime`, which SPIRE demands. */
export function mysqlParsesTime(connection: Connection): boolean {
  return TRUE.test(connection.parts.get('parseTime')?.value ?? '')
}

/** The host and port that a TCP connection goes to, with the driver's defaults; undefined for a Unix socket. */
export function mysqlAddress(connection: Connection): { readonly host: string; readonly port: string } | undefined {
  const net = connection.parts.get('net')?.value || 'tcp'
  if (net === 'unix') return undefined
  const address = connection.parts.get('address')?.value || '127.0.0.1:3306'
  // Go's net.SplitHostPort; what it refuses (no port, too many colons) is a host whole.
  const [, bracketed, plain, port] = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(address) ?? []
  return { host: bracketed ?? plain ?? address, port: port ?? '3306' }
}

function parseDsn(text: string, parts: Parts): Refusal | undefined {
  const whole = { start: 0, end: text.length }
  const slash = text.lastIndexOf('/')
  if (slash < 0) return text === '' ? undefined : { error: 'invalid DSN: missing the slash separating the database name', span: whole }
  const refusal = slash > 0 ? beforeSlash(text, slash, parts) : undefined
  if (refusal) return refusal

  const question = text.indexOf('?', slash)
  const databaseEnd = question < 0 ? text.length : question
  const bad = question < 0 ? undefined : parameters(text, question + 1, parts)
  if (bad) return bad
  const written = text.slice(slash + 1, databaseEnd)
  const database = unescapeUrl(written, 'path')
  if ('error' in database) return { error: `invalid dbname ${goQuote(written)}: ${database.error}`, span: { start: slash + 1, end: databaseEnd } }
  if (database.value !== '') parts.set('dbname', connectionPart(text, slash + 1, databaseEnd, database.value))
  return normalize(parts, whole)
}

function beforeSlash(text: string, slash: number, parts: Parts): Refusal | undefined {
  const at = text.lastIndexOf('@', slash)
  if (at >= 0) {
    const colon = text.slice(0, at).indexOf(':')
    const userEnd = colon < 0 ? at : colon
    parts.set('user', connectionPart(text, 0, userEnd))
    if (colon >= 0) parts.set('password', connectionPart(text, colon + 1, at))
  }
  const open = text.slice(0, slash).indexOf('(', at + 1)
  const netEnd = open < 0 ? slash : open
  if (netEnd > at + 1) parts.set('net', connectionPart(text, at + 1, netEnd))
  if (open < 0) return undefined
  const span = { start: open, end: slash }
  if (text[slash - 1] !== ')') {
    const inner = text.slice(open + 1, slash)
    if (inner.includes(')')) return { error: 'invalid DSN: did you forget to escape a param value?', span }
    return { error: 'invalid DSN: network address not terminated (missing closing brace)', span }
  }
  parts.set('address', connectionPart(text, open + 1, slash - 1))
  return undefined
}

function parameters(text: string, start: number, parts: Parts): Refusal | undefined {
  let at = start
  for (const pair of text.slice(start).split('&')) {
    const equals = pair.indexOf('=')
    const pairStart = at
    at += pair.length + 1
    if (equals < 0) continue
    const key = pair.slice(0, equals)
    const value = pair.slice(equals + 1)
    const span = { start: pairStart + equals + 1, end: pairStart + pair.length }
    if (key === 'strict') {
      const error = 'strict mode has been removed. See https://github.com/go-sql-driver/mysql/wiki/strict-mode'
      return { error, panic: true, span: { start: pairStart, end: pairStart + pair.length } }
    }
    const unescaped = ESCAPED(key) ? unescapeUrl(value, 'query') : { value }
    const error = 'error' in unescaped ? (UNESCAPE_ERROR[key] ?? '') + unescaped.error : value.includes(HOLE) ? undefined : parameterError(key, value)
    if (error !== undefined) return { error, span }
    parts.set(key, connectionPart(text, span.start, span.end, 'error' in unescaped ? value : unescaped.value))
  }
  return undefined
}

const BOOLEANS: ReadonlySet<string> = new Set([
  'allowAllFiles',
  'allowCleartextPasswords',
  'allowFallbackToPlaintext',
  'allowNativePasswords',
  'allowOldPasswords',
  'checkConnLiveness',
  'clientFoundRows',
  'columnsWithAlias',
  'compress',
  'interpolateParams',
  'multiStatements',
  'parseTime',
  'rejectReadOnly',
])
const DURATIONS: ReadonlySet<string> = new Set(['readTimeout', 'timeout', 'timeTruncate', 'writeTimeout'])
const VERBATIM: ReadonlySet<string> = new Set(['charset', 'collation', 'maxAllowedPacket', ...BOOLEANS, ...DURATIONS])
const ESCAPED = (key: string): boolean => !VERBATIM.has(key)
const UNESCAPE_ERROR: Readonly<Record<string, string>> = {
  serverPubKey: 'invalid value for server pub key name: ',
  tls: 'invalid value for TLS config name: ',
  connectionAttributes: 'invalid connectionAttributes value: ',
}

const TRUE = /^(1|true|TRUE|True)$/
const FALSE = /^(0|false|FALSE|False)$/

function parameterError(key: string, value: string): string | undefined {
  if (BOOLEANS.has(key)) return TRUE.test(value) || FALSE.test(value) ? undefined : `invalid bool value: ${value}`
  if (DURATIONS.has(key)) {
    const duration = parseDuration(value)
    if (duration.ok) return undefined
    return key === 'timeTruncate' ? `invalid timeTruncate value: ${value}, error: ${duration.error}` : duration.error
  }
  if (key === 'maxAllowedPacket' && !/^[+-]?\d+$/.test(value)) return `strconv.Atoi: parsing ${goQuote(value)}: invalid syntax`
  return undefined
}

/** What the driver checks once all is read. `spireCustomTLS` is registered by SPIRE itself, but only after this check. */
function normalize(parts: Parts, whole: Refusal['span']): Refusal | undefined {
  const net = parts.get('net')
  const address = parts.get('address')
  if (net?.known && !address?.value && !['tcp', 'unix'].includes(net.value)) {
    return { error: `default addr for network '${net.value}' unknown`, span: net.span }
  }
  const tls = parts.get('tls')
  if (!tls?.known || TRUE.test(tls.value) || FALSE.test(tls.value) || /^(|skip-verify|preferred)$/i.test(tls.value)) return undefined
  return { error: `invalid value / unknown config name: ${tls.value}`, span: tls.span ?? whole }
}
