/** SPIFFE IDs and trust domains as the go-spiffe library reads them (v2.6.0 in SPIRE 1.14, v2.8.1 in 1.15; they read alike). Errors are in its words. */

export interface SpiffeId {
  readonly trustDomain: string
  /** Empty, or with its leading slash. */
  readonly path: string
}

export type SpiffeIdResult = { readonly ok: true; readonly id: SpiffeId } | { readonly ok: false; readonly error: string }
export type TrustDomainResult = { readonly ok: true; readonly trustDomain: string } | { readonly ok: false; readonly error: string }

/** Reads `spiffe://trust-domain/path`. */
export function parseSpiffeId(text: string): SpiffeIdResult {
  if (text === '') return failed('cannot be empty')
  if (!text.startsWith(SCHEME)) return failed('scheme is missing or invalid')
  const slash = text.indexOf('/', SCHEME.length)
  const trustDomain = text.slice(SCHEME.length, slash < 0 ? text.length : slash)
  if (!TRUST_DOMAIN.test(trustDomain)) return failed(BAD_TRUST_DOMAIN)
  if (trustDomain === '') return failed('trust domain is missing')
  const path = slash < 0 ? '' : text.slice(slash)
  const error = spiffePathError(path)
  return error === undefined ? { ok: true, id: { trustDomain, path } } : failed(error)
}

/** Reads a trust domain: its name, or any valid SPIFFE ID in it. */
export function parseTrustDomain(text: string): TrustDomainResult {
  if (text === '') return failed('trust domain is missing')
  if (text.includes(':/')) {
    const result = parseSpiffeId(text)
    return result.ok ? { ok: true, trustDomain: result.id.trustDomain } : result
  }
  return TRUST_DOMAIN.test(text) ? { ok: true, trustDomain: text } : failed(BAD_TRUST_DOMAIN)
}

/** Why a path (empty, or with a leading slash) cannot be a SPIFFE ID's. */
function spiffePathError(path: string): string | undefined {
  if (path === '') return undefined
  if (!path.startsWith('/')) return 'path must have a leading slash'
  const segments = path.slice(1).split('/')
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1
    if (!SEGMENT.test(segment)) return BAD_SEGMENT
    if (segment === '') return last ? 'path cannot have a trailing slash' : 'path cannot contain empty segments'
    if (segment === '.' || segment === '..') return 'path cannot contain dot segments'
  }
  return undefined
}

const SCHEME = 'spiffe://'
const TRUST_DOMAIN = /^[a-z0-9._-]*$/
const SEGMENT = /^[a-zA-Z0-9._-]*$/
const BAD_TRUST_DOMAIN = 'trust domain characters are limited to lowercase letters, numbers, dots, dashes, and underscores'
const BAD_SEGMENT = 'path segment characters are limited to letters, numbers, dots, dashes, and underscores'

function failed(error: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error }
}
