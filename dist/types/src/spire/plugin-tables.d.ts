import type { PluginTable } from './table.ts';
/** Every built-in plugin's table, as `schemas/spire/plugins` holds it. */
export declare const PLUGIN_TABLES: readonly PluginTable[];
