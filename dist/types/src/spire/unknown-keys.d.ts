import type { TablesAtRelease } from './at-release.ts';
import type { DecodedConfigBlock } from './block.ts';
import type { Block } from './config.ts';
import type { ConfigView } from './config-view.ts';
import type { Decoded, DecodedBlock } from './decoded.ts';
import type { ProblemList } from './problem-list.ts';
import type { UnknownKeys } from './table.ts';
export interface UnknownKeyCheck {
    readonly view: ConfigView;
    /** The block that the problems are about, for places that cannot be found. */
    readonly root: Block;
    readonly problems: ProblemList;
    /** What SPIRE prints where it refuses a key. */
    readonly log: string;
}
/**
 * Says which keys of a block, and of all blocks in it, SPIRE does not know, or no longer, or not yet, and which it would rather not see.
 * @param mode what happens to such a key, where no block nearer to it says otherwise
 */
export declare function checkUnknownKeys(check: UnknownKeyCheck, block: DecodedBlock, path: string, mode: UnknownKeys): void;
/** The same for a part that was read by itself. */
export declare function checkUnknownKeysOf(check: Omit<UnknownKeyCheck, 'view' | 'root'>, block: DecodedConfigBlock, mode: UnknownKeys): void;
/** The blocks of a field, with what their paths add to its own. */
export declare function blocksIn(field: Decoded): readonly (readonly [name: string, block: DecodedBlock])[];
/** What a key is that a block does not know: gone, not there yet, or never heard of. */
export declare function strangeKey(tables: TablesAtRelease, block: DecodedBlock, text: string, mode: UnknownKeys): {
    readonly code: 'unknown-key' | 'removed-key' | 'future-key';
    readonly args: Readonly<Record<string, string>>;
};
