import type { Finding, Fix } from './engine/finding.ts';
import type { LintInput, LintResult } from './engine/result.ts';
import { type Overrides } from './policy/settings.ts';
export { applyFixes } from './engine/apply-fixes.ts';
export { rule } from './engine/rule.ts';
export { lint } from './lint.ts';
export type { Finding, Fix, LintInput, LintResult };
/** Every rule that the library has, sorted by id. */
export declare const rules: readonly import("./engine/rule.ts").Rule[];
/**
 * Checks manifests that are at hand as texts, by their paths. A `.spire-lint.yaml` among them (the first of them) is the configuration.
 * Touches no disk; the same texts give the same result.
 */
export declare function lintTexts(texts: ReadonlyMap<string, string>, overrides?: Overrides): Promise<LintResult>;
