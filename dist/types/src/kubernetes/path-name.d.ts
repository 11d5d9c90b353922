/** `/a//b/../c/` is `/a/c`; the root is ``. */
export declare function normalize(path: string): string;
/** Whether a normal path is another one, or below it. */
export declare function isWithin(path: string, directory: string): boolean;
/** The folder of a file, without a `/` at its end; `` for one that is in none. */
export declare function folderOf(path: string): string;
/** What follows a directory in a path, without the `/` between. */
export declare function remainder(path: string, directory: string): string;
