import type { Finding, Fix } from './engine/finding.ts';
import type { LintInput, LintResult } from './engine/result.ts';
import { type Rule, rule } from './engine/rule.ts';
import { type Overrides } from './policy/settings.ts';
export { applyFixes } from './engine/apply-fixes.ts';
export { lint } from './lint.ts';
export type { Finding, Fix, LintInput, LintResult, Rule };
export { rule };
/** What a module of `--rule-dir` exports by default: a rule, or several, made with the function that it is given. Experimental. */
export type OwnRules = (makeRule: typeof rule) => Rule | readonly Rule[];
/** What else a run depends on. */
export interface TextOptions extends Overrides {
    /** The day, `2026-12-31`, for ignores that expire. */
    readonly today?: string;
    /** Rules of the user's own, beside ours. */
    readonly ownRules?: readonly Rule[];
}
/** Every rule that the library has, sorted by id. */
export declare const rules: readonly Rule[];
/**
 * Checks manifests that are at hand as texts, by their paths. A `.spire-lint.yaml` among them (the first of them) is the configuration, and the
 * baseline that it names is one of them. Touches no disk; the same texts give the same result.
 */
export declare function lintTexts(texts: ReadonlyMap<string, string>, options?: TextOptions): Promise<LintResult>;
