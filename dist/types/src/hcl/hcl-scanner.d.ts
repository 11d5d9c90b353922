import { type LexemeType } from './lexeme.ts';
import { Scanner } from './scanner.ts';
/** The tokens of HCL as hashicorp/hcl v1.0.1-vault-7 has them (hcl/scanner/scanner.go), its lenient number and heredoc rules included. */
export declare class HclScanner extends Scanner {
    #private;
    /** @param text with `\n` line ends */
    constructor(text: string, holes: boolean);
    protected word(): LexemeType;
    protected other(character: string): LexemeType;
    protected number(first: number): LexemeType;
    protected string(): void;
}
