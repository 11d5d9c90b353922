import type { LintInput } from './engine/result.ts';
import type { Rule } from './engine/rule.ts';
import type { Checked } from './lint.ts';
import { type Settings } from './policy/settings.ts';
import type { Diagnostic } from './text/diagnostic.ts';
import { SourceFile } from './text/source-file.ts';
/** A baseline that was read. */
export interface Baseline {
    readonly file: SourceFile;
    /** What is left to tell: findings of the baseline are suppressed, and its stale entries are findings themselves. */
    judge(checked: Checked): Checked;
    /** The baseline that hides all that was found, to be written, and what is left to tell with it: nothing. */
    updated(checked: Checked): {
        readonly baseline: {
            readonly path: string;
            readonly text: string;
        };
        readonly checked: Checked;
    };
}
/** Opens a baseline by its absolute path; one that is about to be written may be missing. */
export declare function openBaseline(path: string, input: LintInput, settings: Settings, rules: readonly Rule[]): Baseline | Diagnostic;
/** What a baseline's text is read with. */
export interface BaselineContext {
    /** Where it is written. */
    readonly path: string;
    /** A path as seen from the baseline's folder. */
    readonly pathOf: (path: string) => string;
    /** Whether a file, as seen from the baseline's folder, is one that this run reads, or would if it were there. */
    readonly covers: (file: string) => boolean;
    readonly updating: boolean;
    readonly settings: Settings;
    /** All that there are. */
    readonly rules: readonly Rule[];
}
/** A baseline's text, understood. */
export declare function baselineOf(file: SourceFile, { path, pathOf, covers, updating, settings, rules }: BaselineContext): Baseline | Diagnostic;
