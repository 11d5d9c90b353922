import { type LexemeType } from './lexeme.ts';
import { Scanner } from './scanner.ts';
/** The tokens of the library's JSON form (json/scanner/scanner.go), which is not quite JSON: Go's escapes, `1e`, `.5`. */
export declare class JsonScanner extends Scanner {
    constructor(text: string, holes: boolean);
    protected other(character: string): LexemeType;
    protected word(): LexemeType;
    protected number(first: number): LexemeType;
    /** `${` changes nothing here: a quote ends the string. */
    protected string(): void;
}
