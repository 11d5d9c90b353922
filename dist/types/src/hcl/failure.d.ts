import type { Span } from '../text/source-file.ts';
import type { Pos } from './cursor.ts';
/** Why a parser gave up, as the library words it, and where (in the parsed text). */
export interface Failure extends Span {
    readonly failure: string;
}
/** The library's errEofToken: the text ended where something may be left out. */
export declare const END_OF_TEXT: Failure;
export declare function failed<T extends object>(outcome: T | Failure): outcome is Failure;
/** parser.PosError, over the text that stands there. */
export declare function failureAt(pos: Pos, length: number, message: string): Failure;
/** How deep blocks and lists may nest. The library has no limit; no config comes near this one, and whoever walks a tree may recurse. */
export declare const MAX_DEPTH = 500;
export declare const TOO_DEEP = "nested more than 500 levels deep";
