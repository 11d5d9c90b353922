import { type ScanError } from './cursor.ts';
import { type Lexeme } from './lexeme.ts';
/** The tokens of HCL as hashicorp/hcl v1.0.1-vault-7 has them (hcl/scanner/scanner.go), its lenient number and heredoc rules included. */
export declare class Scanner {
    #private;
    /** @param text with `\n` line ends */
    constructor(text: string, holes: boolean);
    /** The last complaint so far. */
    get error(): ScanError | undefined;
    get panic(): string | undefined;
    scan(): Lexeme;
}
