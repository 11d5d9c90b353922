import { goQuote } from '../hcl/go-quote.ts'

/** Takes `%xx` (and in a query `+`) back, as Go's net/url does in that part of a URL; the error is in its words. */
export function unescapeUrl(text: string, mode: 'user' | 'host' | 'path' | 'query'): { readonly value: string } | { readonly error: string } {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '%') {
      const escaped = text.slice(at, at + 3)
      const code = /^%[0-9A-Fa-f]{2}$/.test(escaped) ? Number.parseInt(escaped.slice(1), 16) : undefined
      if (code === undefined || (mode === 'host' && code < 0x80 && escaped !== '%25')) return { error: `invalid URL escape ${goQuote(escaped)}` }
      at += 2
    } else if (mode === 'host' && NOT_IN_HOST.test(text.charAt(at))) return { error: `invalid character ${goQuote(text.charAt(at))} in host name` }
  }
  return { value: decodeEscapes(mode === 'query' ? text.replaceAll('+', ' ') : text) }
}

/** ASCII that net/url wants escaped in a host. */
const NOT_IN_HOST = /[\0- #%/?@\\^`{|}\x7f]/

function decodeEscapes(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
}
