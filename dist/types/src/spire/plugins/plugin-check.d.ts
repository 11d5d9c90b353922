import type { Place } from '../../text/source-file.ts';
import type { TablesAtRelease } from '../at-release.ts';
import type { Block, ProblemCode } from '../config.ts';
import type { LoadedPlugin } from '../plugins.ts';
import type { ProblemList } from '../problem-list.ts';
/** Where a fault of a plugin's settings is. */
export interface At {
    readonly block?: Block;
    readonly key?: string;
    readonly place?: Place;
    readonly path?: string;
    readonly code?: ProblemCode;
    /** The gRPC code that the plugin answers with, where it is not `InvalidArgument`. */
    readonly status?: string;
    readonly args?: Readonly<Record<string, string>>;
}
/** One plugin that is being checked, and the words in which its faults are told. */
export declare class PluginCheck {
    #private;
    readonly plugin: LoadedPlugin;
    readonly tables: TablesAtRelease;
    constructor(plugin: LoadedPlugin, tables: TablesAtRelease, problems: ProblemList, validated: boolean);
    get data(): Block;
    /** The plugin refuses its settings. @param message its words; nothing where it stopped before it came to this */
    error(message: string | undefined, at?: At): void;
    /** The plugin remarks on its settings: `validate` counts that as a failure, `run` does not. */
    info(message: string, at?: At): void;
    /** Only the start of the process finds out. */
    start(message: string, at?: At): void;
    /** Nobody ever hears of it. */
    silent(what: string, at?: At): void;
    /** A required key; empty counts as left out. */
    required(key: string, message: string, block?: Block): void;
    /** What the library says of `plugin_data`, of which SPIRE gets to see the first error only. */
    decodeFaults(): void;
}
