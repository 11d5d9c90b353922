import type { LintInput, LintResult, Timing } from './engine/result.ts';
import type { Rule } from './engine/rule.ts';
import { type Settings } from './policy/settings.ts';
import type { SourceFile } from './text/source-file.ts';
/**
 * The whole way, once: files, settings, the deployments that the files describe, the rules' questions about them, and what of the answers
 * is to be told. Nothing here knows a format, and nothing behind it writes.
 */
export declare function lint(input: LintInput): Promise<LintResult>;
/** All rules: ours, the user's own, and the configuration's assertions; sorted by id. */
export declare function rulesOf({ assertions }: Settings, own?: readonly Rule[]): Promise<readonly Rule[]>;
/** What a check of files gives, whatever they were read for. */
export type Checked = Pick<LintResult, 'findings' | 'diagnostics' | 'summary' | 'deployments' | 'unreadable'>;
interface CheckOptions {
    readonly clock?: Clock;
    /** All that there are, on or off. */
    readonly rules?: readonly Rule[];
    /** `2026-12-31`, for ignores that expire. */
    readonly today?: string | undefined;
    /** A path as seen from the configuration's folder. */
    readonly pathOf?: (path: string) => string;
    /** Called while the run goes on. */
    readonly tick?: (() => void) | undefined;
}
/** Checks texts that were read already: the way without the disk. */
export declare function checkFiles(files: readonly SourceFile[], settings: Settings, options?: CheckOptions): Promise<Checked>;
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
