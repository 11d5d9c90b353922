/** A release of SPIRE, `1.14.2`. */
export interface Release {
    readonly major: number;
    readonly minor: number;
    readonly patch: number;
}
/** Reads `X.Y.Z`; nothing else is a release. */
export declare function parseRelease(text: string): Release | undefined;
export declare function formatRelease(release: Release): string;
/** Below zero where `a` is the older one. */
export declare function compareReleases(a: Release, b: Release): number;
export declare function isAtLeast(release: Release, other: Release | string): boolean;
/** By how many minor releases `a` is newer than `b` (below zero: older); undefined where the major differs. */
export declare function minorDistance(a: Release, b: Release): number | undefined;
/** Whether something that came with `since` and went with `removed` is there in a release. */
export declare function isKnownIn(release: Release, lifetime: {
    readonly since?: string;
    readonly removed?: string;
}): boolean;
/** The first release whose keys and plugins are known here. */
export declare const OLDEST_KNOWN = "1.9.0";
/** The last release whose keys and plugins are known here. */
export declare const NEWEST_KNOWN = "1.15.3";
/** The release that the reference design runs. */
export declare const REFERENCE = "1.14.2";
/** Whether the release's keys and plugins are known here, rather than guessed from its neighbours. */
export declare function isSupported(release: Release): boolean;
/** What an image's tag says about the release that runs. SPIRE publishes full `X.Y.Z` tags only. */
export type TagMeaning = {
    readonly is: 'release';
    readonly release: Release;
}
/** `1.14.2-scratch`, `1.14.2-fips`: the release, in somebody's build of it. */
 | {
    readonly is: 'variant';
    readonly release: Release;
    readonly suffix: string;
}
/** `v1.14.2`: not published by the project, which strips the `v`. */
 | {
    readonly is: 'v-prefix';
    readonly release: Release;
    readonly suffix: string;
}
/** `1.14`, `1`, `v1.14`: not published by the project. */
 | {
    readonly is: 'partial';
    readonly text: string;
}
/** `latest`, `nightly`, a branch: another release every time. */
 | {
    readonly is: 'floating';
    readonly text: string;
}
/** No tag: the runtime takes `latest`. */
 | {
    readonly is: 'none';
}
/** No tag, but a digest: one fixed build of a release that cannot be told. */
 | {
    readonly is: 'digest';
}
/** A commit, a date, a name of somebody's own. */
 | {
    readonly is: 'other';
    readonly text: string;
};
/**
 * @param tag the part behind `:`
 * @param digest the part behind `@`; with a tag, the tag is taken at its word
 */
export declare function tagMeaning(tag: string | undefined, digest?: string): TagMeaning;
/** The release that a tag names, where it names one. */
export declare function releaseOfTag(tag: string | undefined, digest?: string): Release | undefined;
