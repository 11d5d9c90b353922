import { type Release } from './release.ts';
import type { SecurityRow } from './table.ts';
/** The newest release that the table knows, with its day (`YYYY-MM-DD`): what is said of support and of fixes is said as of that day. */
export declare const NEWEST: {
    readonly release: string;
    readonly date: string;
};
/** The minors that get security fixes as of {@link NEWEST} (spire: SECURITY.md: the newest minor and the one before). */
export declare const MAINTAINED: readonly string[];
/** Whether security fixes still come for a release's minor; one that is newer than the table is taken to be maintained. */
export declare function isMaintained(release: Release): boolean;
/** A security fix that a release does not have. */
export interface MissingFix {
    readonly row: SecurityRow;
    /** Of the release's own minor where that got the fix, else the oldest later one that did. */
    readonly fixedIn: Release;
}
/** The security fixes that a release lacks: those of SPIRE's own code first, then those of Go and of libraries. */
export declare function missingFixes(release: Release): readonly MissingFix[];
