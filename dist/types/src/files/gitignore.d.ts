/** The rules of one `.gitignore`, for what lies in its folder and below. */
export interface IgnoreRules {
    /** The folder that the file lies in, absolute, without a `/` at the end. */
    readonly base: string;
    readonly rules: readonly IgnoreRule[];
}
interface IgnoreRule {
    readonly pattern: RegExp;
    readonly negated: boolean;
    readonly foldersOnly: boolean;
    /** Whether the pattern has a `/` before its end: then it is matched from the folder of its file, else against names at any depth. */
    readonly anchored: boolean;
}
/** Reads a `.gitignore`. Source: the manual page gitignore(5). */
export declare function readIgnoreRules(base: string, text: string): IgnoreRules;
/**
 * Whether a path is ignored: the last rule that matches decides, deeper files before those above them. That a folder above it is
 * ignored is for the caller to know: git does not look into those.
 *
 * @param layers from the outermost folder to the innermost
 * @param path absolute, separated by `/`
 */
export declare function isIgnored(layers: readonly IgnoreRules[], path: string, isFolder: boolean): boolean;
export {};
