import type { Expectations, ExternalObject } from '../declared/declared.ts';
import type { Assertion } from '../engine/assertion.ts';
import type { RuleSeverity } from '../engine/result.ts';
import type { Preset, Rule } from '../engine/rule.ts';
import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import type { Place, SourceFile } from '../text/source-file.ts';
import { type Written } from './read-node.ts';
export declare const CONFIGURATION_NAME = ".spire-lint.yaml";
/** Findings to keep quiet about: those that match everything named here. */
export interface IgnoreEntry {
    readonly path: string | undefined;
    /** `Kind/namespace/name` or `Kind/name`; `*` stands for any part. */
    readonly object: string | undefined;
    readonly rules: readonly string[] | undefined;
    readonly reason: string | undefined;
    /** The last day on which it holds, `2026-12-31`. */
    readonly expires: Written<string> | undefined;
    readonly place: Place;
}
/** What a `.spire-lint.yaml` says; what it leaves out is undefined or empty. */
export interface Configuration {
    readonly file: SourceFile;
    readonly presets: Written<readonly Preset[]> | undefined;
    readonly rules: ReadonlyMap<string, Written<RuleSeverity>>;
    readonly expect: {
        readonly [Name in keyof Expectations]: Written<Expectations[Name]> | undefined;
    };
    /** Patterns of files that are not read, relative to the configuration's folder. */
    readonly ignoredPaths: readonly Written<string>[];
    readonly ignores: readonly IgnoreEntry[];
    readonly assertions: readonly Assertion[];
    /** The baseline's file, relative to the configuration's folder. */
    readonly baseline: Written<string> | undefined;
    readonly external: readonly Written<ExternalObject>[];
    readonly complete: Written<boolean> | undefined;
    readonly spireVersion: Written<string> | undefined;
    readonly kubernetesVersion: Written<string> | undefined;
    readonly failOn: Written<Severity> | undefined;
}
export interface ConfigurationResult {
    /** What could be read, also beside errors. */
    readonly configuration: Configuration;
    /** Every one of severity `error` makes the exit code 2. */
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads a configuration file; `rules` are all that exist. */
export declare function readConfiguration(file: SourceFile, rules: readonly Rule[]): ConfigurationResult;
/**
 * Where a configuration is looked for, the nearest first: from the folder `start` upward to `top` (the repository's root, or the working
 * directory); both absolute, separated by `/`.
 */
export declare function configurationPaths(start: string, top: string): readonly string[];
