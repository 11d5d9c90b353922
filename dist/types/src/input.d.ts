import type { LintInput } from './engine/result.ts';
import { type Settings } from './policy/settings.ts';
import type { Rendering } from './rendering.ts';
import type { Diagnostic } from './text/diagnostic.ts';
import type { SourceFile } from './text/source-file.ts';
/** What there is to work on, and how. */
export interface Input {
    readonly files: readonly SourceFile[];
    readonly settings: Settings;
    /** What is wrong with the configuration, then what could not be read. */
    readonly diagnostics: readonly Diagnostic[];
    /** What was rendered, where that was asked for. */
    readonly renderings: readonly Rendering[];
    /** Whether some of the input could not be read. */
    readonly unreadable: boolean;
    /** The absolute path of the repository's root, where there is one. */
    readonly root: string | undefined;
    /** A path as seen from the configuration's folder. */
    readonly fromConfiguration: (path: string) => string;
    /** The absolute path of the baseline, where there is one. */
    readonly baseline: string | undefined;
}
/** The files and the settings of a run; files that the configuration ignores are left out. `lap` is told when a step is done. */
export declare function readInput(input: LintInput, lap?: (step: string) => void): Promise<Input>;
/** The settings that apply to a run, with what is wrong with them. */
export declare function settingsFor(input: LintInput): {
    settings: Settings;
    folder: string;
    root: string | undefined;
    diagnostics: Diagnostic[];
};
