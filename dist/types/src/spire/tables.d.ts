import type { ConfigKind } from './config.ts';
import type { ConfigTable, KeyRow, PluginTable, WrapperTable } from './table.ts';
/** The keys of a config's top level and all below. */
export declare function configTable(kind: ConfigKind): ConfigTable;
/** The keys beside `plugin_data`. */
export declare function wrapperTable(): WrapperTable;
/** A built-in plugin of any release. */
export declare function pluginTable(side: PluginTable['side'], type: string, name: string): PluginTable | undefined;
/** All built-in plugins of a type, or of all types. */
export declare function pluginTables(side: PluginTable['side'], type?: string): readonly PluginTable[];
/** Fields that SPIRE's structs have without meaning to: a config may set them, to no effect. (spire: cmd/spire-server/cli/run/run.go) */
export declare const UNTAGGED_FIELDS: Readonly<Record<string, KeyRow>>;
