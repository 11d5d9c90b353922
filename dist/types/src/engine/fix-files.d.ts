import { SourceFile } from '../text/source-file.ts';
import type { Finding } from './finding.ts';
import type { FileChange } from './result.ts';
/** What a check of files must say for their fixes to be made. */
export interface Judged {
    readonly findings: readonly Finding[];
    readonly unreadable: boolean;
}
export interface FixedFiles<J extends Judged> {
    /** What is found once the fixes are made. */
    readonly judged: J;
    readonly changes: readonly FileChange[];
    /** How many fixes were made. */
    readonly made: number;
}
export interface FixOptions {
    /** Make suggestions too. */
    readonly unsafe: boolean;
    /** Whether a file may be changed. */
    readonly mayChange: (path: string) => boolean;
}
/**
 * Makes the fixes of findings that nothing hides, and checks again, until there are none left; a round that would leave a file unreadable is not
 * made. Nothing is written.
 */
export declare function fixFiles<J extends Judged>(files: readonly SourceFile[], first: J, check: (files: readonly SourceFile[]) => Promise<J>, { unsafe, mayChange }: FixOptions): Promise<FixedFiles<J>>;
