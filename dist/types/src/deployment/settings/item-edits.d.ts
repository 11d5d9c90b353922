import type { HclItem } from '../../hcl/tree.ts';
import type { Block, SpireConfig } from '../../spire/config.ts';
import type { Edit } from '../../text/edit.ts';
import type { Place } from '../../text/source-file.ts';
/** A setting or a block of an HCL config that has its lines to itself. */
export interface ItemLines {
    readonly item: HclItem;
    /** From its key to the end of its value. */
    readonly place: Place;
    /** With the line's indentation, its end, and a comment behind it. */
    readonly lines: Place;
    readonly indentation: string;
}
/** The setting whose key (or label) stands at a place; undefined in JSON, and where it shares its lines with others or stands elsewhere. */
export declare function itemAt({ file: hcl }: SpireConfig, key: Place): ItemLines | undefined;
/** An edit that takes a setting out with its lines, of JSON a plain one; undefined where it does not have them to itself. */
export declare function removeSetting(config: SpireConfig, key: Place): Edit | undefined;
/** An edit that writes other lines in the place of a setting, at its indentation; undefined where it does not have its lines to itself. */
export declare function replaceSetting(config: SpireConfig, key: Place, lines: readonly string[]): Edit | undefined;
/** An edit that gives a key of a block a plain value: in the place of what it has now, else as its first. */
export declare function setKey(config: SpireConfig, block: Block, key: string, value: string | number | boolean): Edit | undefined;
/** An edit that puts a block around a setting: `opening { setting }`; undefined where lines of it may mean more than they seem to. */
export declare function wrapSetting(config: SpireConfig, key: Place, opening: string): Edit | undefined;
