import { describe, expect, it } from 'vitest'
import { formatSpiffeId, parseSpiffeId, parseTrustDomain, spiffePathSegmentError } from '../../src/spire/spiffe-id.ts'
import { recorded } from './recorded.ts'

describe('parseSpiffeId', () => {
  it('says what go-spiffe says', () => {
    const cases = recorded('id')
    expect(cases.length).toBeGreaterThan(100)
    const ours = cases.map(({ text }) => {
      const result = parseSpiffeId(text)
      return result.ok ? { text, value: [result.id.trustDomain, result.id.path] } : { text, error: result.error }
    })
    expect(ours).toEqual(cases.map(({ text, error, value }) => (error === undefined ? { text, value } : { text, error })))
  })

  it('gives back what it read', () => {
    const result = parseSpiffeId('spiffe://example.org/ns/demo/sa/api')
    expect(result.ok && formatSpiffeId(result.id)).toBe('spiffe://example.org/ns/demo/sa/api')
  })
})

describe('parseTrustDomain', () => {
  it('says what go-spiffe says', () => {
    const cases = recorded('td')
    expect(cases.length).toBeGreaterThan(100)
    const ours = cases.map(({ text }) => {
      const result = parseTrustDomain(text)
      return result.ok ? { text, value: result.trustDomain } : { text, error: result.error }
    })
    expect(ours).toEqual(cases.map(({ text, error, value }) => (error === undefined ? { text, value } : { text, error })))
  })
})

describe('spiffePathSegmentError', () => {
  it('knows what one segment may be', () => {
    expect(['', '.', '..', 'a b', 'a/b', 'api-1.x_Y'].map(spiffePathSegmentError)).toEqual([
      'path cannot contain empty segments',
      'path cannot contain dot segments',
      'path cannot contain dot segments',
      'path segment characters are limited to letters, numbers, dots, dashes, and underscores',
      'path segment characters are limited to letters, numbers, dots, dashes, and underscores',
      undefined,
    ])
  })
})
