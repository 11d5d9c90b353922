import type { Check } from './check/check.ts';
import type { Block } from './config.ts';
import type { PluginTree } from './plugins.ts';
/** What the server's `validate` (from 1.14.0 on) or the start of the process says of the plugins. (spire: pkg/common/catalog, pkg/server/catalog) */
export declare function checkPlugins(check: Check, side: 'server' | 'agent', root: Block, tree: PluginTree): void;
