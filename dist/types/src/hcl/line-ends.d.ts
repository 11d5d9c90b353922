/** A text with `\n` line ends, as the library makes it before it scans, and the way back to the text as it was. */
export interface LineEnds {
    readonly text: string;
    /** The offset in the original text. */
    original(index: number): number;
}
export declare function unifyLineEnds(original: string): LineEnds;
