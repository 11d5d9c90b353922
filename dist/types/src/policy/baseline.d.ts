import type { Finding } from '../engine/finding.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { PolicyProblem } from './ignores.ts';
/** A finding that was there when the baseline was written. The fingerprint tells it; the rest says when it may be called gone, and to whom it matters. */
export interface BaselineEntry {
    readonly rule: string;
    /** The object, or a bare config's file. */
    readonly where: string;
    readonly fingerprint: string;
    /** Its file, relative to the baseline's folder. */
    readonly file: string;
}
export type BaselineResult = {
    readonly ok: true;
    readonly entries: readonly BaselineEntry[];
} | {
    readonly ok: false;
    readonly error: string;
};
/** Reads a baseline file. */
export declare function readBaseline(text: string): BaselineResult;
/** A baseline's text: one entry a line, in an order that no position in a file decides, so that two branches' baselines merge line by line. */
export declare function baselineText(entries: readonly BaselineEntry[]): string;
/** The entry that hides a finding; `pathOf` gives a path as seen from the baseline's folder. */
export declare function baselineEntry({ rule, fingerprint, object, place }: Finding, pathOf: (path: string) => string): BaselineEntry;
/** What entries are judged with. */
export interface BaselineInput {
    readonly findings: readonly Finding[];
    readonly entries: readonly BaselineEntry[];
    /** Whether a rule ran, over input that could be read; one that does not exist any more counts as run. */
    readonly ran: (rule: string) => boolean;
    /** Whether an entry's object was looked at (`where`), or its file would have been. */
    readonly seen: (entry: BaselineEntry) => boolean;
}
export interface BaselineOutcome {
    /** All findings, those that were there before marked as suppressed. */
    readonly findings: readonly Finding[];
    /** Entries that name nothing any more. */
    readonly stale: readonly BaselineEntry[];
}
/** Which findings were there before, and which entries name nothing any more. */
export declare function applyBaseline({ findings, entries, ran, seen }: BaselineInput): BaselineOutcome;
/** Stale entries, each at its line of the baseline. */
export declare function staleProblems(file: SourceFile, stale: readonly BaselineEntry[]): readonly PolicyProblem[];
/** The baseline that hides what is left to see now; entries that this run cannot judge stay. */
export declare function updatedBaseline({ findings, entries, ran, seen }: BaselineInput, pathOf: (path: string) => string): readonly BaselineEntry[];
