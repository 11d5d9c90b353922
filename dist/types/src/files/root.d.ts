/** The nearest folder from a folder upward that has a `.git`; undefined outside of a repository. */
export declare function findRepositoryRoot(from: string): string | undefined;
