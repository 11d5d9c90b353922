import type { ConfigKind, SpireConfig } from '../../spire/config.ts';
import type { KeyRow } from '../../spire/table.ts';
/** A block of a config's tables: where a key stands, or where it belongs. */
export interface SettingPlace {
    readonly side: ConfigKind;
    readonly plugin?: {
        readonly type: string;
        readonly name: string;
    };
    /** What stands around `plugin_data`, rather than in it. */
    readonly wrapper?: boolean;
    /** `server.experimental`; of a plugin inside its data: `clusters`. Names of map entries are left out. */
    readonly path: string;
}
export type Rows = Readonly<Record<string, KeyRow>>;
/** The block that a problem's path names, without the key at its end. */
export declare function placeOfPath(config: SpireConfig, path: string): SettingPlace;
/** The block and the key that a path of `schemas/spire/aliases.json` names; undefined where it names a plugin or a plugin type. */
export declare function settingOf(meant: string, side: ConfigKind): {
    readonly place: SettingPlace;
    readonly key: string;
} | undefined;
/** How `schemas/spire/aliases.json` and `removed.json` name a block. */
export declare function tableName({ side, plugin, wrapper, path }: SettingPlace): string | undefined;
/** The keys of a block; undefined where nothing is known of it. */
export declare function rowsAt({ side, plugin, wrapper, path }: SettingPlace): Rows | undefined;
export declare function isSamePlace(a: SettingPlace, b: SettingPlace): boolean;
/** A block in a sentence, as what one writes into: `'server.experimental'`, `the plugin_data of KeyManager "disk"`. */
export declare function placeInWords({ side, plugin, wrapper, path }: SettingPlace, from: ConfigKind): string;
