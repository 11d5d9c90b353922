import type { Finding, Suppression } from '../engine/finding.ts';
import type { Place } from '../text/source-file.ts';
import type { IgnoreEntry } from './configuration.ts';
import type { ScopedMark } from './ignore-scopes.ts';
export interface IgnoreInput {
    readonly findings: readonly Finding[];
    /** From comments and annotations. */
    readonly marks: readonly ScopedMark[];
    /** From the configuration. */
    readonly entries: readonly IgnoreEntry[];
    /** The ids of all rules. */
    readonly rules: readonly string[];
    /** Whether a rule ran, and over complete input: only then is an ignore that hides nothing worth a word. */
    readonly ran: (rule: string) => boolean;
    /** `2026-12-31`; given by the edge, so that a run depends on nothing else. */
    readonly today: string;
    /** A finding's file as seen from the configuration's folder. */
    readonly pathOf: (place: Place) => string;
}
/** Something wrong with an ignore or a baseline: the rule that says it, and with which of its messages. */
export interface PolicyProblem {
    readonly rule: 'ignore-malformed' | 'ignore-unknown-rule' | 'ignore-unused' | 'ignore-expired' | 'ignore-reason-missing' | 'baseline-stale';
    readonly message: string;
    readonly place: Place;
    readonly args: Readonly<Record<string, string>>;
}
export interface IgnoreResult {
    readonly suppressed: ReadonlyMap<Finding, Suppression>;
    /** In the order of the ignores. */
    readonly problems: readonly PolicyProblem[];
}
/** Decides which findings are kept quiet, by which ignore, and what is wrong with the ignores. */
export declare function applyIgnores(input: IgnoreInput): IgnoreResult;
