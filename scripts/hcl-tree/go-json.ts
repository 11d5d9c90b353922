export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** JSON as Go's encoder writes it with SetEscapeHTML(false): fields in the order given, fields that are undefined left out. */
export function goJson(value: Json, indent = 0, depth = 0): string {
  if (typeof value === 'string') return goString(value)
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = Array.isArray(value)
    ? value.map((one: Json) => goJson(one, indent, depth + 1))
    : Object.entries(value).map(([key, one]) => `${goString(key)}:${indent > 0 ? ' ' : ''}${goJson(one, indent, depth + 1)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return open + close
  if (indent === 0) return open + parts.join(',') + close
  const inner = ' '.repeat(indent * (depth + 1))
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${' '.repeat(indent * depth)}${close}`
}

const LONE_SURROGATE = /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/

/** Bytes that are not UTF-8, lone surrogates here, come out as an escaped U+FFFD. */
function goString(text: string): string {
  const parts = text.split(LONE_SURROGATE).map((part) => JSON.stringify(part).slice(1, -1))
  return `"${parts.join('\\ufffd').replace(/[\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`)}"`
}

/** A value that was read as JSON the way Go reads and writes it: half surrogate pairs are U+FFFD, keys come sorted by their bytes. */
export function sortKeys(value: unknown): Json {
  if (typeof value === 'string') return value.split(LONE_SURROGATE).join('\ufffd')
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object') throw new TypeError('not JSON')
  const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  return Object.fromEntries(entries.map(([key, one]) => [key, sortKeys(one)]))
}
