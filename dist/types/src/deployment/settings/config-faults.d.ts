import type { ConfigKind, PluginConfig, Problem, ProblemCode, SpireConfig } from '../../spire/config.ts';
import type { Deployment } from '../deployment.ts';
/** Which faults of the configs a rule is about. */
export interface WantedFault {
    readonly kind?: ConfigKind;
    readonly code: ProblemCode | readonly ProblemCode[];
    /** The type of the plugin whose settings are at fault; a fault of no plugin where left out. */
    readonly plugin?: string;
    /** The plugin's name; any of the type where left out. */
    readonly name?: string;
    /** Of the whole path: `server.federation.federates_with[example.org].bundle_endpoint_url`. */
    readonly path?: RegExp;
}
export interface ConfigFault extends Problem {
    readonly config: SpireConfig;
}
/** What SPIRE refuses, or never says, of all configs; without what a variable is to blame for that nobody sets. */
export declare function faultsIn({ configs }: Deployment, wanted: WantedFault): readonly ConfigFault[];
export interface ConfiguredPlugin {
    readonly plugin: PluginConfig;
    readonly config: SpireConfig;
}
/** The enabled built-in plugins of a type in all configs of a kind. */
export declare function pluginsIn({ configs }: Deployment, kind: ConfigKind, type: string, name?: string): readonly ConfiguredPlugin[];
/** The configs of one kind that can be read. */
export declare function configsOf({ configs }: Deployment, kind: ConfigKind): readonly SpireConfig[];
/** Whether the release that reads a config is known, and at least this one. */
export declare function readsAtLeast({ release }: SpireConfig, bound: string): boolean;
