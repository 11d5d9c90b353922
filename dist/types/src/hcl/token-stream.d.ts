import type { Span } from '../text/source-file.ts';
import { HclScanner } from './hcl-scanner.ts';
import { type Lexeme } from './lexeme.ts';
import type { LineEnds } from './line-ends.ts';
import type { HclComment } from './tree.ts';
export type Comments = readonly HclComment[];
/** The tokens that the parser sees, with the comments between them grouped and remembered (hcl/parser/parser.go: scan, unscan, consumeCommentGroup). */
export declare class TokenStream {
    #private;
    /** Every group of comments, in their order. */
    readonly groups: Comments[];
    constructor(source: LineEnds, holes: boolean);
    get error(): HclScanner['error'];
    /** The token that was read last. */
    get token(): Lexeme;
    /** Reads the next token that is no comment. */
    scan(): Lexeme;
    /** Has the token that was read last be read once more. */
    unscan(): void;
    /** The comments right above what comes next, for who takes them first. */
    takeLeadComment(): Comments | undefined;
    /** The comments behind what was read, on its line, for who takes them first. */
    takeLineComment(): Comments | undefined;
    /** Where a token stands in the text as it was. */
    span({ pos, text }: Lexeme): Span;
}
