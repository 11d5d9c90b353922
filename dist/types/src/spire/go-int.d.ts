export type GoIntResult = {
    readonly ok: true;
    readonly value: bigint;
} | {
    readonly ok: false;
    readonly error: string;
};
/** Reads an integer as Go's `strconv.ParseInt(text, 0, 64)`: a sign, the prefixes `0x 0o 0b 0`, underscores between digits. Errors are in its words. */
export declare function parseGoInt(text: string): GoIntResult;
