import type { LintInput, LintResult, Timing } from './engine/result.ts';
import { type Ignoring } from './policy/ignored.ts';
import { type Settings } from './policy/settings.ts';
import type { SourceFile } from './text/source-file.ts';
/**
 * The whole way, once: files, settings, the deployments that the files describe, the rules' questions about them, and what of the answers
 * is to be told. Nothing here knows a format, and nothing behind it touches the disk.
 */
export declare function lint(input: LintInput): Promise<LintResult>;
type Checked = Pick<LintResult, 'findings' | 'diagnostics' | 'summary' | 'unreadable'>;
/** Checks texts that were read already: the way without the disk. */
export declare function checkFiles(files: readonly SourceFile[], settings: Settings, clock?: Clock, ignoring?: Ignoring): Promise<Checked>;
/** Where the time went, for `--timing`. */
declare class Clock {
    #private;
    readonly laps: Timing[];
    constructor(on: boolean);
    /** Milliseconds; 0 where nobody asks: Node loads `performance` when it is first touched, which takes a fiftieth of a short run. */
    readonly now: () => number;
    lap(step: string): void;
    add(laps: readonly Timing[]): void;
}
export {};
