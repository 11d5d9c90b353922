/** A release of SPIRE, `1.14.2`. */
export interface Release {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/** Reads `X.Y.Z`; nothing else is a release. */
export function parseRelease(text: string): Release | undefined {
  const [, major, minor, patch] = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/.exec(text) ?? []
  if (major === undefined || minor === undefined || patch === undefined) return undefined
  return { major: Number(major), minor: Number(minor), patch: Number(patch) }
}

export function formatRelease(release: Release): string {
  return `${release.major}.${release.minor}.${release.patch}`
}

/** Below zero where `a` is the older one. */
export function compareReleases(a: Release, b: Release): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch
}

export function isAtLeast(release: Release, other: Release | string): boolean {
  const bound = typeof other === 'string' ? fixedRelease(other) : other
  return compareReleases(release, bound) >= 0
}

/** By how many minor releases `a` is newer than `b` (below zero: older); undefined where the major differs. */
export function minorDistance(a: Release, b: Release): number | undefined {
  return a.major === b.major ? a.minor - b.minor : undefined
}

/** Whether something that came with `since` and went with `removed` is there in a release. */
export function isKnownIn(release: Release, lifetime: { readonly since?: string; readonly removed?: string }): boolean {
  if (lifetime.since !== undefined && !isAtLeast(release, lifetime.since)) return false
  return lifetime.removed === undefined || !isAtLeast(release, lifetime.removed)
}

/** The first release whose keys and plugins are known here. */
export const OLDEST_KNOWN = '1.9.0'
/** The last release whose keys and plugins are known here. */
export const NEWEST_KNOWN = '1.15.3'
/** The release that the reference design runs. */
export const REFERENCE = '1.14.2'

/** Whether the release's keys and plugins are known here, rather than guessed from its neighbours. */
export function isSupported(release: Release): boolean {
  return isAtLeast(release, OLDEST_KNOWN) && compareReleases(release, fixedRelease(NEWEST_KNOWN)) <= 0
}

/** What an image's tag says about the release that runs. SPIRE publishes full `X.Y.Z` tags only. */
export type TagMeaning =
  | { readonly is: 'release'; readonly release: Release }
  /** `1.14.2-scratch`, `1.14.2-fips`: the release, in somebody's build of it. */
  | { readonly is: 'variant'; readonly release: Release; readonly suffix: string }
  /** `v1.14.2`: not published by the project, which strips the `v`. */
  | { readonly is: 'v-prefix'; readonly release: Release; readonly suffix: string }
  /** `1.14`, `1`, `v1.14`: not published by the project. */
  | { readonly is: 'partial'; readonly text: string }
  /** `latest`, `nightly`, a branch: another release every time. */
  | { readonly is: 'floating'; readonly text: string }
  /** No tag: the runtime takes `latest`. */
  | { readonly is: 'none' }
  /** No tag, but a digest: one fixed build of a release that cannot be told. */
  | { readonly is: 'digest' }
  /** A commit, a date, a name of somebody's own. */
  | { readonly is: 'other'; readonly text: string }

/**
 * @param tag the part behind `:`
 * @param digest the part behind `@`; with a tag, the tag is taken at its word
 */
export function tagMeaning(tag: string | undefined, digest?: string): TagMeaning {
  if (tag === undefined || tag === '') return digest === undefined ? { is: 'none' } : { is: 'digest' }
  const [, prefix, version = '', suffix = ''] = /^(v?)(\d+(?:\.\d+){0,2})(?:[-_+](.+))?$/.exec(tag) ?? []
  const release = parseRelease(version)
  if (release) {
    if (prefix === 'v') return { is: 'v-prefix', release, suffix }
    return suffix === '' ? { is: 'release', release } : { is: 'variant', release, suffix }
  }
  // A long run of digits is a date or a build number, not a major release.
  if (version.length > 0 && suffix === '' && /^\d{1,2}(\.\d{1,3})?$/.test(version)) return { is: 'partial', text: tag }
  return FLOATING.test(tag) ? { is: 'floating', text: tag } : { is: 'other', text: tag }
}

/** The release that a tag names, where it names one. */
export function releaseOfTag(tag: string | undefined, digest?: string): Release | undefined {
  const meaning = tagMeaning(tag, digest)
  return meaning.is === 'release' || meaning.is === 'variant' || meaning.is === 'v-prefix' ? meaning.release : undefined
}

const FLOATING = /^(latest|nightly|edge|stable|main|master|dev|devel|develop|unstable|canary|head|snapshot)([-_].+)?$/i

/** A release that is written in this program or its data. */
function fixedRelease(text: string): Release {
  const release = parseRelease(text)
  if (!release) throw new TypeError(`not a release: ${text}`)
  return release
}
