import type { LintInput, LintResult } from './engine/result.ts';
import type { Rendering } from './rendering.ts';
/** A run's result in terms of the texts that the user has, and of the files that were asked about. */
export declare function concerning(result: LintResult, { cwd, reportOn }: LintInput, renderings: readonly Rendering[]): Promise<LintResult>;
/** Which files a fix may change: what was read from the disk, and of that what was asked about. */
export declare function changeable({ cwd, reportOn }: LintInput, renderings: readonly Rendering[]): (path: string) => boolean;
