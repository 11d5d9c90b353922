import table from '../../schemas/spire/releases.json' with { type: 'json' }
import { compareReleases, isAtLeast, parseRelease, type Release } from './release.ts'
import type { ReleasesTable, SecurityRow } from './table.ts'

/** The cast is the data's edge: its shape is what the schema's own test checks. */
const TABLE = table as unknown as ReleasesTable

/** The newest release that the table knows, with its day (`YYYY-MM-DD`): what is said of support and of fixes is said as of that day. */
export const NEWEST: { readonly release: string; readonly date: string } = {
  release: TABLE.newest,
  date: TABLE.releases.find(({ release }) => release === TABLE.newest)?.date ?? '',
}

/** The minors that get security fixes as of {@link NEWEST} (spire: SECURITY.md: the newest minor and the one before). */
export const MAINTAINED: readonly string[] = TABLE.maintained

/** Whether security fixes still come for a release's minor; one that is newer than the table is taken to be maintained. */
export function isMaintained(release: Release): boolean {
  return isAtLeast(release, `${TABLE.maintained[0]}.0`)
}

/** A security fix that a release does not have. */
export interface MissingFix {
  readonly row: SecurityRow
  /** Of the release's own minor where that got the fix, else the oldest later one that did. */
  readonly fixedIn: Release
}

/** The security fixes that a release lacks: those of SPIRE's own code first, then those of Go and of libraries. */
export function missingFixes(release: Release): readonly MissingFix[] {
  const missing = TABLE.security.flatMap((row): MissingFix[] => {
    const fixes = row.fixedIn.flatMap((text) => parseRelease(text) ?? []).sort(compareReleases)
    const own = fixes.find((fix) => fix.major === release.major && fix.minor === release.minor)
    const first = own ?? fixes.find((fix) => compareReleases(fix, release) > 0)
    return first && compareReleases(first, release) > 0 ? [{ row, fixedIn: first }] : []
  })
  return [...missing.filter(({ row }) => row.dependency !== true), ...missing.filter(({ row }) => row.dependency === true)]
}
