/**
 * A text as its UTF-8 bytes, one character a byte, for the places where the library counts or makes bytes.
 * Lone surrogates that stand for bytes that are not UTF-8 become those bytes again.
 */
export declare function toBytes(text: string): string;
/** UTF-8 as Go's utf8.EncodeRune makes it: surrogates and what is beyond Unicode become U+FFFD. */
export declare function encodeRune(rune: number): string;
/** The way back: each byte that is not part of UTF-8 becomes the lone surrogate U+DC00 + byte. */
export declare function fromBytes(bytes: string): string;
/** A file's bytes as the text that `parseHcl` takes. */
export declare function decodeBytes(bytes: Uint8Array): string;
/** The character at an index of a byte text, as Go's utf8.DecodeRune reads it: no overlong forms, no surrogates. */
export declare function decodeRune(bytes: string, index: number): {
    readonly code: number;
    readonly length: number;
};
