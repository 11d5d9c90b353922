import type { Cursor, ScanError } from './cursor.ts';
import { type Lexeme, type LexemeType } from './lexeme.ts';
/** What the library's scanners of HCL and of its JSON form do alike. */
export declare abstract class Scanner {
    #private;
    protected readonly cursor: Cursor;
    /** Whether the text may have holes. */
    protected readonly holes: boolean;
    /** @param single the tokens of one character */
    protected constructor(cursor: Cursor, holes: boolean, single: ReadonlyMap<string, LexemeType>);
    /** The last complaint so far. */
    get error(): ScanError | undefined;
    get panic(): string | undefined;
    scan(): Lexeme;
    protected abstract word(): LexemeType;
    protected abstract number(first: number): LexemeType;
    /** The rest of a string, behind its quote. */
    protected abstract string(): void;
    /** A token that begins with a character that means something in one of the two only. */
    protected abstract other(character: string): LexemeType;
}
