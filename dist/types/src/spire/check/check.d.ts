import type { TablesAtRelease } from '../at-release.ts';
import type { Block, ProblemCode } from '../config.ts';
import type { ProblemList } from '../problem-list.ts';
/** What a check of one config works with. */
export interface Check {
    readonly tables: TablesAtRelease;
    readonly problems: ProblemList;
}
/** The text of a key that is known and not empty, written or by default. */
export declare function textOf(block: Block, key: string): string | undefined;
/** The text of a key that somebody wrote and that is not empty. */
export declare function writtenText(block: Block, key: string): string | undefined;
/** Whether a key is certain to have a value that somebody wrote, if one that is not known. */
export declare function isSet(block: Block, key: string): boolean;
export declare function missing(check: Check, block: Block, key: string, log: string): void;
/** Says that a written value is none of those allowed. */
export declare function invalid(check: Check, block: Block, key: string, code: ProblemCode, log: string, args?: Readonly<Record<string, string>>): void;
/** Parses a duration as SPIRE does where the key is set. @param log SPIRE's words for a bad one */
export declare function checkDuration(check: Check, block: Block, key: string, log: (value: string, error: string) => string): bigint | undefined;
/** A key of the two that are not allowed together: at the second one's place, with the first as related. */
export declare function conflict(check: Check, block: Block, keys: readonly string[], log: string): void;
