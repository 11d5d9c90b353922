import type { Deployment } from '../deployment/deployment.ts';
import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Finding } from './finding.ts';
import type { Render } from './render.ts';
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
    /** The chart that values files are for. */
    readonly helmChart?: {
        readonly name: 'spire' | 'spire-crds';
        readonly version: string;
    };
    /** Read the fences of Markdown files, too. */
    readonly markdown?: boolean;
    /** Show what ignores hide. */
    readonly noIgnores?: boolean;
    /** The day, `2026-12-31`, for ignores that expire; given by the edge, so that a run depends on nothing else. */
    readonly today?: string;
    /** Read everything, and report on what concerns these files only; relative to `cwd`. */
    readonly reportOn?: readonly string[];
    /** Renders charts and kustomizations; where left out, they are named in a notice. */
    readonly render?: Render;
    /** Note how long each step takes. */
    readonly timing?: boolean;
    /** Rules of the user's own, beside ours. */
    readonly ownRules?: readonly Rule[];
    /** Findings in this file, relative to `cwd`, are kept quiet; it wins over the configuration's. */
    readonly baseline?: string;
    /** Work out the baseline that hides what is found now. */
    readonly updateBaseline?: boolean;
    /** Work out what the files are once their safe fixes, or suggestions too, are made; with `dryRun` the findings are those before. */
    readonly fix?: {
        readonly unsafe: boolean;
        readonly dryRun: boolean;
    };
    /** Called while the run goes on. */
    readonly progress?: (files?: number) => void;
}
export type RuleSeverity = Severity | 'off';
/** A file as it was, and as its fixes make it. */
export interface FileChange {
    readonly file: SourceFile;
    readonly text: string;
}
/** What one run found. */
export interface LintResult {
    /** In the order to print: by file, then by place, then by rule. Suppressed ones only where they were asked for. */
    readonly findings: readonly Finding[];
    /** What is to say about the input itself; one of severity `error` makes the exit code 2. */
    readonly diagnostics: readonly Diagnostic[];
    readonly summary: Summary;
    /** All rules of the registry, sorted by id, whether they ran or not. */
    readonly rules: readonly Rule[];
    /** What the files describe: what a picture is drawn from. */
    readonly deployments: readonly Deployment[];
    /** Whether some input could not be read or is not YAML, whatever the severity of the rule that says so: exit code 2. */
    readonly unreadable: boolean;
    /** From which severity on the configuration fails a run; the command line wins over it. */
    readonly failOn?: Severity;
    /** The working directory as seen from the repository's root, separated by `/`; empty where they are the same or there is no repository. */
    readonly prefix: string;
    /** What fixes make of the files, and how many were made, where they were asked for. */
    readonly fixed?: {
        readonly changes: readonly FileChange[];
        readonly made: number;
    };
    /** The baseline to write, where that was asked for: its absolute path and its text. */
    readonly baseline?: {
        readonly path: string;
        readonly text: string;
    };
    /** Steps in the order they ran, where `timing` was asked for. */
    readonly timing?: readonly Timing[];
}
export interface Summary {
    readonly files: number;
    /** Kubernetes objects, and configs and values in files of their own. */
    readonly objects: number;
    /** Of these, what is or belongs to a SPIRE component or registration. */
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
