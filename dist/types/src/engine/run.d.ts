import type { Deployment } from '../deployment/deployment.ts';
import type { Severity } from '../text/diagnostic.ts';
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
 */
export declare function run(deployments: readonly Deployment[], rules: readonly Rule[], severityOf: SeverityOf, locate: Locate, now?: () => number): Promise<Run>;
