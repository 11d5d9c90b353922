import type { Assertion } from './assertion.ts';
import { type Rule } from './rule.ts';
/** The configuration's assertions as rules, so that severities, ignores, baselines and reports treat them like any other. */
export declare function assertionRules(assertions: readonly Assertion[]): readonly Rule[];
