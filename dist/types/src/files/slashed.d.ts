/** A path as names are shown and compared: separated by `/` on every system. */
export declare function slashed(path: string): string;
