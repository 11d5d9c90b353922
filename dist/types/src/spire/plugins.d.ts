import { DecodedConfigBlock } from './block.ts';
import type { Block, PluginConfig } from './config.ts';
import type { ConfigView } from './config-view.ts';
import { type DecodeContext } from './decode-context.ts';
import type { DecodedNode } from './decoded.ts';
import type { ProblemList } from './problem-list.ts';
import { type PlacedFault } from './reread.ts';
import type { PluginTable } from './table.ts';
/** A plugin with what went wrong when its `plugin_data` was read. */
export interface LoadedPlugin extends PluginConfig {
    readonly data: DecodedConfigBlock;
    readonly wrapper: DecodedConfigBlock;
    readonly dataFaults: readonly PlacedFault[];
    /** The library's first error over `plugin_data`. */
    readonly dataError: string | undefined;
    /** Declared a second time, or with data in two places: it is listed, but SPIRE never comes to it. */
    readonly dead: boolean;
}
export interface PluginTree {
    readonly plugins: readonly LoadedPlugin[];
    readonly known: boolean;
}
/** Reads `plugins { … }` in all the shapes that SPIRE accepts. (spire: pkg/common/catalog/config.go) */
export declare function readPlugins(view: ConfigView, side: PluginTable['side'], context: DecodeContext, field: DecodedNode, root: Block, problems: ProblemList): PluginTree;
