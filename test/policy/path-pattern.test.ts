import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathMatcher } from '../../src/policy/path-pattern.ts'

const PATHS = ['a.yaml', 'k8s/a.yaml', 'k8s/spire/a.yaml', 'k8s/spire/b.yml', 'vendor/x/a.yaml', 'k8s/vendor/a.yaml', 'k8s/[odd].yaml', 'a+b.yaml']

function named(...patterns: string[]): readonly string[] {
  return PATHS.filter(pathMatcher(patterns))
}

describe('pathMatcher', () => {
  it('reads patterns as .gitignore does', () => {
    expect(named('vendor')).toEqual(['vendor/x/a.yaml', 'k8s/vendor/a.yaml'])
    expect(named('vendor/**')).toEqual(['vendor/x/a.yaml'])
    expect(named('/vendor')).toEqual(['vendor/x/a.yaml'])
    expect(named('*.yml')).toEqual(['k8s/spire/b.yml'])
    expect(named('k8s/*.yaml')).toEqual(['k8s/a.yaml', 'k8s/[odd].yaml'])
    expect(named('k8s/**/a.yaml')).toEqual(['k8s/a.yaml', 'k8s/spire/a.yaml', 'k8s/vendor/a.yaml'])
    expect(named('**/spire/')).toEqual(['k8s/spire/a.yaml', 'k8s/spire/b.yml'])
    expect(named('k8s/spire/?.{yaml,yml}')).toEqual(['k8s/spire/a.yaml', 'k8s/spire/b.yml'])
    expect(named('k8s/spire/[!a].*')).toEqual(['k8s/spire/b.yml'])
    expect(named('./a.yaml')).toEqual(['a.yaml'])
    expect(named('k8s', '!k8s/spire')).toEqual(['k8s/a.yaml', 'k8s/vendor/a.yaml', 'k8s/[odd].yaml'])
  })

  it('never fails on a pattern, however odd', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'*?[]{}!,-/\\^ab.', '**/', '[z-a]', '[a-'), { maxLength: 8 }), (parts) => {
        expect(typeof pathMatcher([parts.join('')])('k8s/a.yaml')).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
  })

  it('takes what is not a pattern at its word', () => {
    expect(named('a+b.yaml')).toEqual(['a+b.yaml'])
    expect(named('[odd].yaml')).toEqual([])
    expect(['{', '[', '[z-a]', '[a\\]', '}', 'a{b', ',', '(', '+*'].map((pattern) => named(pattern))).toEqual(Array(9).fill([]))
    expect(named('')).toEqual([])
    expect(named()).toEqual([])
  })
})
