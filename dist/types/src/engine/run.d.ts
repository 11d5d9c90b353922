import type { Deployment } from '../deployment/deployment.ts';
import type { Severity } from '../text/diagnostic.ts';
import type { Place } from '../text/source-file.ts';
import type { Finding } from './finding.ts';
import type { Locate } from './locate.ts';
import type { Rule } from './rule.ts';
/** What a message weighs for this user; `off` leaves it out. */
export type SeverityOf = (rule: Rule, messageId: string) => Severity | 'off';
/** A finding before it is known in which object it stands. */
export type Draft = Omit<Finding, 'fingerprint' | 'object' | 'path' | 'suppressed'> & {
    readonly yields: boolean;
};
/** A rule's share of a run, for `--timing`. */
export interface RuleTime {
    readonly rule: string;
    readonly milliseconds: number;
}
export interface Run {
    readonly findings: readonly Finding[];
    readonly times: readonly RuleTime[];
}
/**
 * Asks every rule about every deployment; what two deployments share is said once.
 *
 * @param now milliseconds, for the times
 * @param tick called before each rule
 */
export declare function run(deployments: readonly Deployment[], rules: readonly Rule[], severityOf: SeverityOf, locate: Locate, now?: () => number, tick?: () => void): Run;
/** What is to say about an ignore or the baseline, under the rule of this id. */
export interface Remark {
    readonly rule: string;
    readonly message: string;
    readonly place: Place;
    readonly args: Arguments;
}
/** Remarks as findings, in order; those of rules that did not run are left out. */
export declare function remarked(remarks: readonly Remark[], rules: readonly Rule[], severityOf: SeverityOf, locate: Locate): readonly Finding[];
type Arguments = Readonly<Record<string, string | number>>;
/** The order to print: by file, place, rule and message. */
export declare function compareFindings(a: Draft | Finding, b: Draft | Finding): number;
export {};
