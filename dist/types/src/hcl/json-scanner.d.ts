import { type ScanError } from './cursor.ts';
import { type Lexeme } from './lexeme.ts';
/** The tokens of the library's JSON form (json/scanner/scanner.go), which is not quite JSON: Go's escapes, `1e`, `.5`. */
export declare class JsonScanner {
    #private;
    constructor(text: string, holes: boolean);
    /** The last complaint so far. */
    get error(): ScanError | undefined;
    get panic(): string | undefined;
    scan(): Lexeme;
}
