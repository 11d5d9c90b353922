/** A half-open range of UTF-16 code units. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Where something stands: a range of UTF-16 code units in a file. */
export interface Place extends Span {
    readonly file: SourceFile;
    /** Where the text that is meant really stands, if it was only put in here: behind an alias, in an environment entry. */
    readonly via?: readonly Place[];
}
/** Line and column as people count them: both start at 1, columns count UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** One text that was read, with a line table that is built when a position is first asked for. */
export declare class SourceFile {
    #private;
    /** The name to show: relative to the working directory, separated by `/`. */
    readonly path: string;
    /** The whole text, a byte order mark included. */
    readonly text: string;
    constructor(path: string, text: string);
    /** Offsets at which lines start; `\n`, `\r\n` and a lone `\r` end a line. */
    get lineStarts(): readonly number[];
    /** The position of an offset. A byte order mark takes no column. */
    position(offset: number): Position;
    /** The text of a line (counted from 1) without its line end. */
    line(number: number): string;
    place(start: number, end: number): Place;
}
/** The text at a place. */
export declare function textAt(place: Place): string;
/** Whether the inner place lies in the outer one. */
export declare function contains(outer: Place, inner: Place): boolean;
