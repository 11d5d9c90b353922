import type { Encode } from '../text/mapped-text.ts';
/** For `'...'`: quotes are doubled; a line break would be folded, so there is none. */
export declare const encodeSingle: Encode;
/** For `"..."`: everything can be written. */
export declare const encodeDouble: Encode;
/** For `|`: a new line begins at the scalar's indentation. */
export declare function encodeLiteral(indent: number, lineBreak: string): Encode;
/** For `>`: line breaks and white space at the edges would fold otherwise. */
export declare const encodeFolded: Encode;
/** For a plain scalar: only text that cannot be taken for anything else, and that leaves the scalar's type as it is. */
export declare function encodePlain(written: string): Encode;
