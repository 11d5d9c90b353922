import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  compareReleases,
  formatRelease,
  isKnownIn,
  isSupported,
  minorDistance,
  NEWEST_KNOWN,
  OLDEST_KNOWN,
  parseRelease,
  REFERENCE,
  type Release,
  releaseOfTag,
  tagMeaning,
} from '../../src/spire/release.ts'

function release(text: string): Release {
  const result = parseRelease(text)
  if (!result) throw new TypeError(text)
  return result
}

describe('parseRelease', () => {
  it('reads full releases only', () => {
    expect(parseRelease('1.14.2')).toEqual({ major: 1, minor: 14, patch: 2 })
    expect(['1.14', 'v1.14.2', '1.14.2-rc1', '01.2.3', '1.2.3.4', '', 'latest'].map(parseRelease)).toEqual(Array(7).fill(undefined))
    expect(formatRelease(release('1.9.0'))).toBe('1.9.0')
  })

  it('puts releases in order by number, not by text', () => {
    const order = ['1.14.2', '1.9.6', '1.15.0', '1.14.10', '0.12.3'].map(release).sort(compareReleases).map(formatRelease)
    expect(order).toEqual(['0.12.3', '1.9.6', '1.14.2', '1.14.10', '1.15.0'])
  })

  it('counts minor releases', () => {
    expect(minorDistance(release('1.14.2'), release('1.12.9'))).toBe(2)
    expect(minorDistance(release('1.14.2'), release('2.0.0'))).toBeUndefined()
  })

  it('knows its range', () => {
    expect(['1.8.11', '1.9.0', '1.15.3', '1.15.4', '2.0.0'].map((text) => isSupported(release(text)))).toEqual([false, true, true, false, false])
  })

  it('is the range that the tables in schemas/ are for', () => {
    const { newest, releases }: { newest: string; releases: readonly { release: string }[] } = JSON.parse(
      readFileSync(new URL('../../schemas/spire/releases.json', import.meta.url), 'utf8'),
    )
    const known = releases
      .map(({ release: text }) => release(text))
      .sort(compareReleases)
      .map(formatRelease)
    expect([NEWEST_KNOWN, OLDEST_KNOWN, NEWEST_KNOWN]).toEqual([newest, known[0], known.at(-1)])
    expect(known).toContain(REFERENCE)
  })

  it('tells what a release has', () => {
    const lifetime = { since: '1.10.1', removed: '1.13.0' }
    expect(['1.10.0', '1.10.1', '1.12.6', '1.13.0'].map((text) => isKnownIn(release(text), lifetime))).toEqual([false, true, true, false])
    expect(isKnownIn(release('1.9.0'), {})).toBe(true)
  })
})

describe('tagMeaning', () => {
  it('says what each kind of tag means', () => {
    const meanings = [
      '1.14.2',
      '1.14.2-scratch',
      'v1.14.2',
      'v1.14.2-fips',
      '1.14',
      'v1.14',
      '1',
      'latest',
      'nightly',
      'main-abc1234',
      '20240131',
      'abc1234',
      '1.14-corp',
    ].map((tag) => [tag, tagMeaning(tag).is])
    expect(meanings).toEqual([
      ['1.14.2', 'release'],
      ['1.14.2-scratch', 'variant'],
      ['v1.14.2', 'v-prefix'],
      ['v1.14.2-fips', 'v-prefix'],
      ['1.14', 'partial'],
      ['v1.14', 'partial'],
      ['1', 'partial'],
      ['latest', 'floating'],
      ['nightly', 'floating'],
      ['main-abc1234', 'floating'],
      ['20240131', 'other'],
      ['abc1234', 'other'],
      ['1.14-corp', 'other'],
    ])
    expect(tagMeaning(undefined)).toEqual({ is: 'none' })
    expect(tagMeaning(undefined, 'sha256:00')).toEqual({ is: 'digest' })
    expect(tagMeaning('1.14.2', 'sha256:00')).toEqual({ is: 'release', release: { major: 1, minor: 14, patch: 2 } })
  })

  it('names the release where the tag does', () => {
    expect(['1.14.2', 'v1.14.2', '1.14.2-scratch', '1.14', 'latest'].map((tag) => releaseOfTag(tag)?.patch)).toEqual([2, 2, 2, undefined, undefined])
  })
})
