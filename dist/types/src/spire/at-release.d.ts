import { type Release } from './release.ts';
import type { GoType, KeyRow, Lifetime, PluginTable, UnknownKeys } from './table.ts';
/** The tables as one release has them on Linux; where the release is not known, all that any release has. */
export declare class TablesAtRelease {
    #private;
    readonly release: Release | undefined;
    constructor(release: Release | undefined);
    knows(row: Lifetime & {
        readonly platform?: 'windows';
    }): boolean;
    typeOf(row: KeyRow): GoType;
    defaultOf(row: KeyRow): KeyRow['default'];
    /** The values that a key takes. */
    valuesOf(row: KeyRow): readonly string[] | undefined;
    /** How a plugin words data that does not decode. */
    malformedOf(table: PluginTable): string;
    /** What a plugin does with keys that it does not know; undefined where releases differ and the release is not known. */
    unknownOf(table: PluginTable): UnknownKeys | undefined;
    /** Whether a release is at least this one; undefined where the release is not known. */
    isAtLeast(bound: string): boolean | undefined;
}
