import type { LintInput } from './engine/result.ts';
import type { Rule } from './engine/rule.ts';
import { type Configuration } from './policy/configuration.ts';
import type { Diagnostic } from './text/diagnostic.ts';
export interface FoundConfiguration {
    readonly configuration: Configuration | undefined;
    /** The absolute folder that its paths are relative to. */
    readonly folder: string;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * The configuration that applies: the one named, else the nearest `.spire-lint.yaml` from the first path's folder upward to the
 * repository's root (or the working directory).
 */
export declare function findConfiguration(input: Pick<LintInput, 'cwd' | 'paths' | 'config'>, root: string | undefined, rules: readonly Rule[]): FoundConfiguration;
