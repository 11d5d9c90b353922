import type { LintResult } from './result.ts';
/**
 * Of a run over everything, what concerns some files: findings that are in them or that lead to them, and what is to say about them or about
 * no file at all.
 */
export declare function scoped(result: LintResult, files: ReadonlySet<string>): LintResult;
