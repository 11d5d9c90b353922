/** A position as the library counts: lines and columns from 1, columns in Unicode characters; the index is ours, in UTF-16 units. */
export interface Pos {
    readonly index: number;
    readonly line: number;
    readonly column: number;
}
export interface ScanError {
    readonly pos: Pos;
    readonly message: string;
}
/**
 * Reads a text character by character with the library's own bookkeeping (hcl/scanner, json/scanner: next, unread, peek,
 * recentPosition), because its error positions are made of that bookkeeping, corner cases included.
 */
export declare class Cursor {
    #private;
    readonly text: string;
    constructor(text: string, json: boolean);
    /** The last complaint: each one replaces the one before, as the parsers keep only the last. */
    get error(): ScanError | undefined;
    /** What the library crashes with. */
    get panic(): string | undefined;
    get index(): number;
    /** Where the last character that was read begins. */
    get lastIndex(): number;
    /** Line, column and index in one comparable text. */
    get stamp(): string;
    next(): number;
    peek(): number;
    unread(): void;
    /** Skips blanks and reads the first character of a token. */
    begin(): {
        readonly code: number;
        readonly pos: Pos;
    };
    complain(message: string): void;
}
