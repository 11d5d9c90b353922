/** What a reader answers at the end of the text; the library takes a NUL character for the same. */
export declare const END = 0;
/** What Go reads in place of bytes that are not UTF-8. */
export declare const REPLACEMENT = 65533;
/**
 * A byte that is not UTF-8 stands in our strings as a lone surrogate, U+DC00 + byte (U+DC80 to U+DCFF), so that no byte is lost
 * and the scanner can refuse it where the library does.
 */
export declare function isInvalidByte(code: number): boolean;
export declare function isSurrogate(code: number): boolean;
/** hcl/scanner: isLetter. */
export declare function isLetter(code: number): boolean;
/** hcl/scanner: isDigit, which knows the digits of every script. */
export declare function isDigit(code: number): boolean;
export declare function isDecimal(code: number): boolean;
export declare function isWhitespace(code: number): boolean;
/** The value of a digit up to base 16; 16 for what is none. */
export declare function digitValue(code: number): number;
