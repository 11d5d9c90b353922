/**
 * The candidate that somebody most likely meant by `name`; undefined where none is near enough. Case and the difference between `-`, `_` and
 * camelCase count nothing; of equally near ones the first wins. `most`: so many slips at the most.
 */
export declare function nearest(name: string, candidates: Iterable<string>, most?: number): string | undefined;
/** A name without what counts nothing in it. */
export declare function plain(name: string): string;
/** What is left of two texts without what they begin with and end with alike. */
export declare function differences(one: string, other: string): readonly [string, string];
