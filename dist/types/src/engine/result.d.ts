import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
/** What to lint and how, as the command line or the library's user says it. */
export interface LintInput {
    /** Files, folders and globs, relative to `cwd`; `-` is standard input. */
    readonly paths: readonly string[];
    /** The working directory: names in findings are relative to it. */
    readonly cwd: string;
    /** What standard input holds; read by the caller where `paths` name it. */
    readonly stdin?: Uint8Array;
    /** The name that standard input's findings carry; it also decides how the text is read. */
    readonly stdinFilename?: string;
    /** The configuration file to use in place of the one that is looked for; `false` for none. */
    readonly config?: string | false;
    readonly preset?: string;
    /** Severities by rule id; they win over the configuration's. */
    readonly rules?: ReadonlyMap<string, RuleSeverity>;
    /** Run these rules only. */
    readonly only?: readonly string[];
    readonly spireVersion?: string;
    readonly kubernetesVersion?: string;
    /** Show what ignores hide. */
    readonly noIgnores?: boolean;
    /** The day, `2026-12-31`, for ignores that expire; given by the edge, so that a run depends on nothing else. */
    readonly today?: string;
    /** Note how long each step takes. */
    readonly timing?: boolean;
}
export type RuleSeverity = Severity | 'off';
/** What one run found. */
export interface LintResult {
    /** In the order to print: by file, then by place, then by rule. Suppressed ones only where they were asked for. */
    readonly findings: readonly Finding[];
    /** What is to say about the input itself; one of severity `error` makes the exit code 2. */
    readonly diagnostics: readonly Diagnostic[];
    readonly summary: Summary;
    /** All rules of the registry, sorted by id, whether they ran or not. */
    readonly rules: readonly Rule[];
    /** Whether some input could not be read or is not YAML, whatever the severity of the rule that says so: exit code 2. */
    readonly unreadable: boolean;
    /** From which severity on the configuration fails a run; the command line wins over it. */
    readonly failOn?: Severity;
    /** The working directory as seen from the repository's root, separated by `/`; empty where they are the same or there is no repository. */
    readonly prefix: string;
    /** Steps in the order they ran, where `timing` was asked for. */
    readonly timing?: readonly Timing[];
}
export interface Summary {
    readonly files: number;
    readonly objects: number;
    /** Objects that are, or belong to, a SPIRE component or registration. */
    readonly spire: number;
    /** Documents left unread because they cannot matter. */
    readonly unparsed: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly suppressed: number;
}
export interface Timing {
    readonly step: string;
    readonly milliseconds: number;
}
