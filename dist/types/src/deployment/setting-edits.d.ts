import type { SpireConfig } from '../spire/config.ts';
import type { Edit } from '../text/edit.ts';
import { type Place } from '../text/source-file.ts';
import type { SettingPlace } from './setting-place.ts';
/** Calls a key by another name; undefined where the block has that name already, or where the key does not stand there as it reads. */
export declare function renameKey(config: SpireConfig, block: string, place: Place, key: string, name: string): Edit | undefined;
/**
 * Moves a setting that has a line of its own into the block where it belongs: below that block's opening line, or in a block of its own where
 * that would stand right here. Nothing where it is not as plain as that.
 */
export declare function moveSetting(config: SpireConfig, block: string, place: Place, key: string, target: SettingPlace): readonly Edit[] | undefined;
