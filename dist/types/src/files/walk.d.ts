import type { Diagnostic } from '../text/diagnostic.ts';
/** Something that was found and left out on purpose. */
export interface Skipped {
    readonly path: string;
    readonly why: 'ignored' | 'outside' | 'special';
}
export interface Walked {
    /** Real, absolute paths of the files found. */
    readonly files: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
    readonly skipped: readonly Skipped[];
}
/**
 * The files of a folder and below, without `.git`, `node_modules` and what `.gitignore` files from the repository's root on name.
 * A folder that is ignored itself was named on purpose: then only the files inside it are asked.
 * Links are followed where they stay in the folder; to folders never, as those are walked anyway.
 *
 * @param root a real, absolute path
 * @param wanted by file name
 * @param show the name of an absolute path for people
 */
export declare function walk(root: string, wanted: (name: string) => boolean, show: (path: string) => string): Walked;
/** Whether rules above a path ignore it, in its own right or through a folder over it. */
export declare function isIgnoredFromAbove(path: string): boolean;
