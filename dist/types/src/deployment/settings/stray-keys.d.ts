import type { Problem, SpireConfig } from '../../spire/config.ts';
import type { KeyRow } from '../../spire/table.ts';
import { type SettingPlace } from './setting-place.ts';
/** A key that the block it stands in does not have, and what is known about it. */
export interface StrayKey {
    readonly problem: Problem;
    readonly key: string;
    /** The path of the block. */
    readonly block: string;
    readonly here: SettingPlace;
    readonly verdict: {
        readonly is: 'unknown';
        readonly meant: Meant | undefined;
        readonly note: string | undefined;
    } | {
        readonly is: 'misplaced';
        readonly meant: Meant;
        readonly note: string | undefined;
    } | {
        readonly is: 'removed';
        readonly release: string;
        readonly replacement: string | undefined;
    } | {
        readonly is: 'future';
        readonly since: string;
    }
    /** SPIRE's library takes it for a key of this block, which it is not. */
     | {
        readonly is: 'miscounted';
    };
    /** What is meant differs from it in case and dashes only. */
    readonly respelled: boolean;
    /** Security hangs on the setting that it is, or that is meant. */
    readonly security: boolean;
    /** What SPIRE misses in the same block, because it is written under this name. */
    readonly missed: Problem | undefined;
}
/** What people mean by a key. */
export interface Meant {
    readonly place: SettingPlace;
    readonly key: string;
    readonly row: KeyRow | undefined;
    /** In the same block, so that another name is all it takes. */
    readonly sameBlock: boolean;
}
/** The keys of a config that SPIRE refuses or ignores, each told as exactly one thing. */
export declare function strayKeys(config: SpireConfig): readonly StrayKey[];
/** Whether a key that is missing is there under a name that is told as that, or lost with the whole of its block. */
export declare function isMisnamed(config: SpireConfig, path: string): boolean;
/** Whether one of a config's strange keys is meant to be the key at a path. */
export declare function isMeant(config: SpireConfig, path: string): boolean;
