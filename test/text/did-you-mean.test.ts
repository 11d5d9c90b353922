import { describe, expect, it } from 'vitest'
import { differences, nearest } from '../../src/text/did-you-mean.ts'

describe('nearest', () => {
  it.each([
    ['formt', ['format', 'config'], 'format'],
    ['fromat', ['format', 'config'], 'format'],
    ['trust_domian', ['trust_domain', 'trust_bundle_path'], 'trust_domain'],
    ['trustDomain', ['trust_bundle_path', 'trust_domain'], 'trust_domain'],
    ['Trust-Domain', ['trust_domain'], 'trust_domain'],
    ['kubernets-version', ['spire-version', 'kubernetes-version'], 'kubernetes-version'],
    ['cta_ttl', ['ca_ttl', 'data_dir'], 'ca_ttl'],
  ])('%s among %j is %s', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected)
  })

  it.each([
    ['zebra', ['format', 'config']],
    ['ab', ['xy']],
    ['port', ['cert']],
    ['', ['a', 'b']],
  ])('nothing is near %j among %j', (name, candidates) => {
    expect(nearest(name, candidates)).toBeUndefined()
  })

  it('the first of equally near ones wins, so that the answer does not hang on chance', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat')
    expect(nearest('bat', ['hat', 'cat'])).toBe('hat')
  })
})

it.each([
  ['spire-system', 'spire-sytem', ['s', '']],
  ['abc', 'acb', ['bc', 'cb']],
  ['aa', 'aaa', ['', 'a']],
  ['same', 'same', ['', '']],
  ['one', 'two', ['one', 'two']],
])('what %s and %s do not share', (one, other, left) => {
  expect(differences(one, other)).toEqual(left)
})
