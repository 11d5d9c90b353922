import { describe, expect, it } from 'vitest'
import { parseSpiffeId, parseTrustDomain } from '../../src/spire/spiffe-id.ts'
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

  it('takes the trust domain and the path apart', () => {
    const result = parseSpiffeId('spiffe://example.org/ns/demo/sa/api')
    expect(result.ok && result.id).toEqual({ trustDomain: 'example.org', path: '/ns/demo/sa/api' })
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
