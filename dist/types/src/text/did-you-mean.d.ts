/**
 * The candidate that somebody most likely meant by `name`; undefined where none is near enough. Case and the difference between `-`, `_` and
 * camelCase count nothing; of equally near ones the first wins.
 */
export declare function nearest(name: string, candidates: Iterable<string>): string | undefined;
/** A name without what counts nothing in it. */
export declare function plain(name: string): string;
