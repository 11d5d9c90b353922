import type { PluginConfig, SpireConfig } from '../../spire/config.ts';
import type { Place } from '../../text/source-file.ts';
/** The names under `clusters` of a plugin, each time that one is written: decoded, those of one name are one. */
export declare function clusterKeys({ file }: SpireConfig, plugin: PluginConfig): readonly {
    readonly name: string;
    readonly place: Place;
}[];
