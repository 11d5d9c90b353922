import { TablesAtRelease } from '../../spire/at-release.ts';
import type { SpireConfig } from '../../spire/config.ts';
import type { KeyRow } from '../../spire/table.ts';
import { type SettingPlace } from './setting-place.ts';
/** A key in a block that has it. */
export interface KnownSetting {
    readonly place: SettingPlace;
    readonly key: string;
    readonly row: KeyRow;
}
/** The tables as the config's release has them. */
export declare function tablesOf(config: SpireConfig): TablesAtRelease;
/**
 * Where a key belongs that its block does not have: the nearest block that does, if there is just one. The blocks around it and in it
 * come first, then those of the program's own section and of the plugins that the config has, then the other program's section.
 */
export declare function homeOf(config: SpireConfig, here: SettingPlace, name: string): KnownSetting | undefined;
