/** The oldest release that anybody still gets fixes for: what is wrong from it on is wrong in every supported one. */
export declare const OLDEST_RELEASE: string;
/** Why an API server does not have an `apiVersion` of a kind. */
export type ApiAbsence = {
    readonly is: 'removed';
    readonly removed: string /** Undefined where nothing took its place. */;
    readonly use: string | undefined;
} | {
    readonly is: 'later';
    readonly since: string;
}
/** No release has it: the versions that there are. */
 | {
    readonly is: 'never';
    readonly known: readonly string[];
};
/** Whether and why an API server of a release (any supported one where it is left out) does not have a kind in a version; undefined where it has, or may have it. */
export declare function apiAbsence(apiVersion: string, kind: string, release: string | undefined): ApiAbsence | undefined;
/** Whether one release, `1.9`, is before another, `1.10`. */
export declare function isBefore(a: string, b: string): boolean;
/** Whether a group is one of Kubernetes itself, whose versions are known here; anybody may have a kind of the same name. */
export declare function isOwnGroup(apiVersion: string): boolean;
