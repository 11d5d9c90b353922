import type { Block, SpireConfig } from '../../spire/config.ts';
import type { Edit } from '../../text/edit.ts';
import { type Place } from '../../text/source-file.ts';
import type { SettingPlace } from './setting-place.ts';
/**
 * Calls a key by another name, and puts its one value into a list where that is what the name takes: HCL's decoder takes no bare string for one.
 * Empty where the block has that name already, or where the key or its value does not stand there as it reads.
 */
export declare function renameKey(config: SpireConfig, block: string, place: Place, key: string, name: string): readonly Edit[];
/**
 * Moves a setting that has a line of its own into the block where it belongs: below that block's opening line, or in a block of its own where
 * that would stand right here. Nothing where it is not as plain as that.
 */
export declare function moveSetting(config: SpireConfig, block: string, place: Place, key: string, target: SettingPlace): readonly Edit[] | undefined;
/** Writes a setting as the first of a block whose opening line ends with its brace, or that is empty on one line; undefined where it is not as plain as that. */
export declare function insertSetting({ place, written }: Pick<Block, 'place' | 'written'>, setting: string): Edit | undefined;
/**
 * Writes a key with a plain value as the first of a block, in HCL or in JSON; undefined where the block's opening line does not end with its brace.
 */
export declare function insertKey(config: SpireConfig, { place, written }: Pick<Block, 'place' | 'written'>, key: string, value: string | number | boolean): Edit | undefined;
