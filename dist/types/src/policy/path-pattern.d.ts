/** Whether a path (relative, separated by `/`) is named by a pattern. */
export type PathMatcher = (path: string) => boolean;
/**
 * Reads patterns as `.gitignore` does: `*` and `?` within a name, `**` over folders, `[a-z]`, and `{a,b}`; a pattern that names a folder names all in
 * it; one without `/` (but at its end) holds at any depth; `!` takes back what an earlier pattern named.
 */
export declare function pathMatcher(patterns: readonly string[]): PathMatcher;
