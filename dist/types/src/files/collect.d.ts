import type { Diagnostic } from '../text/diagnostic.ts';
import { SourceFile } from '../text/source-file.ts';
import { type Skipped } from './walk.ts';
export interface CollectOptions {
    /** Paths are resolved against it, and shown relative to it. */
    readonly workingDirectory: string;
    /** What `-` stands for, and the name to show for it. */
    readonly stdin?: {
        readonly text: string;
        readonly name: string;
    };
    /** Whether Markdown files in folders are wanted. */
    readonly markdown?: boolean;
}
export interface Collected {
    /** Each file once, in the order of their names. */
    readonly files: readonly SourceFile[];
    readonly diagnostics: readonly Diagnostic[];
    readonly skipped: readonly Skipped[];
}
/** Reads every file that the paths (files, folders, globs, `-`) name. A file named outright is read whatever its name and whatever `.gitignore` says. */
export declare function collect(paths: readonly string[], { workingDirectory, stdin, markdown }: CollectOptions): Promise<Collected>;
