import { EVENT_ID, type Event } from 'js-yaml'
import type { ScalarValue } from './node.ts'
import { isTimestamp, resolvePlain, typeOfPlain } from './resolve.ts'

const CORE = 'tag:yaml.org,2002:'

/** A written tag (`!!int`, `!<...>`, `!h!x`) in full. */
export function tagOf(events: readonly Event[], written: string): string {
  if (written.startsWith('!<')) return decode(written.slice(2, -1))
  const behind = written.indexOf('!', 1)
  const handle = behind === -1 ? '!' : written.slice(0, behind + 1)
  const suffix = decode(written.slice(handle.length))
  for (const event of events) {
    if (event.type !== EVENT_ID.DOCUMENT) continue
    for (const directive of event.directives) if (directive.kind === 'tag' && directive.handle === handle) return decode(directive.prefix) + suffix
    break
  }
  return handle === '!!' ? CORE + suffix : `${handle}${suffix}`
}

/** A tagged scalar's value, or why go-yaml refuses it. Unknown tags leave a string. */
export function resolveTagged(tag: string, source: string): { readonly value: ScalarValue } | { readonly problem: string } {
  switch (tag) {
    case `${CORE}null`:
      return typeOfPlain(source) === 'null' ? { value: null } : mismatch(tag, source)
    case `${CORE}bool`:
      return typeOfPlain(source) === 'bool' ? { value: resolvePlain(source) } : mismatch(tag, source)
    case `${CORE}int`:
      return typeOfPlain(source) === 'int' ? { value: resolvePlain(source) } : mismatch(tag, source)
    case `${CORE}float`: {
      const type = typeOfPlain(source)
      if (type !== 'float' && type !== 'int') return mismatch(tag, source)
      const value = resolvePlain(source)
      if (typeof value === 'number' && !Number.isFinite(value))
        return { problem: `json: unsupported value: ${Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'}` }
      return { value }
    }
    case `${CORE}timestamp`:
      return isTimestamp(source) ? { value: source } : mismatch(tag, source)
    case `${CORE}binary`:
      return binary(source)
    default:
      return { value: source }
  }
}

function mismatch(tag: string, source: string): { readonly problem: string } {
  return { problem: `cannot decode !!${isTimestamp(source) ? 'timestamp' : typeOfPlain(source)} \`${source}\` as a !!${tag.slice(CORE.length)}` }
}

/** Base64 as Go's strict decoder takes it: padded, line breaks anywhere. */
function binary(source: string): { readonly value: ScalarValue } | { readonly problem: string } {
  const digits = source.replace(/[\r\n]/g, '')
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return { problem: '!!binary value contains invalid base64 data' }
  return { value: Buffer.from(digits, 'base64').toString('utf8') }
}

function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
