import type { Fix } from './finding.ts';
/**
 * The texts of the files after the fixes, by path. Of fixes that overlap, the one that begins first is made and the others wait for the
 * next run; a fix is made as a whole or not at all.
 */
export declare function applyFixes(fixes: readonly Fix[]): ReadonlyMap<string, string>;
/** Those of some fixes that can be made together, in the order in which they are taken. */
export declare function compatibleFixes(fixes: readonly Fix[]): readonly Fix[];
