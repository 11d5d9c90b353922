import type { Cursor, Pos } from './cursor.ts';
/** The library's token types, under the names that its error texts give them; NULL and COLON are JSON's, HOLE is ours. */
export type LexemeType = 'ILLEGAL' | 'EOF' | 'COMMENT' | 'IDENT' | 'NUMBER' | 'FLOAT' | 'BOOL' | 'STRING' | 'HEREDOC' | 'HOLE' | 'NULL' | 'LBRACK' | 'LBRACE' | 'COMMA' | 'PERIOD' | 'COLON' | 'RBRACK' | 'RBRACE' | 'ASSIGN' | 'ADD' | 'SUB';
export interface Lexeme {
    readonly type: LexemeType;
    readonly pos: Pos;
    readonly text: string;
}
export declare const NO_LEXEME: Lexeme;
/** What both scanners do alike. Each takes the character just read and answers the one that it stopped at. */
export declare function skipMantissa(cursor: Cursor, first: number): number;
/** Whatever follows the `e` belongs to the number, digit or not: `1e ` is one token. */
export declare function skipExponent(cursor: Cursor, first: number): number;
/** The rest of a number that began like a decimal one, up to the exponent; undefined where it turns out to be no float. */
export declare function skipFloat(cursor: Cursor, first: number): boolean;
export declare function skipIdentifier(cursor: Cursor, dots: boolean): string;
/** The escape behind a backslash; JSON strings take the same ones as HCL's. */
export declare function skipEscape(cursor: Cursor, json: boolean): void;
/** Takes a bare word with a hole in it as a whole: what stands there in the end cannot be known. */
export declare function skipHole(cursor: Cursor): boolean;
export declare function isHole(code: number): boolean;
