import type { Block, PluginConfig, SpireConfig } from '../spire/config.ts';
import { type Answer } from '../text/answer.ts';
import type { Place } from '../text/source-file.ts';
import type { Component } from './component.ts';
import type { ConfigFile } from './config-file.ts';
/** A component with the config it reads; flags win over the file, as SPIRE merges them. */
export declare class Configured {
    readonly component: Component;
    /** Undefined where the config is not among the files. */
    readonly file: ConfigFile | undefined;
    constructor(component: Component, file: ConfigFile | undefined);
    get config(): SpireConfig | undefined;
    get place(): Place;
    get namespace(): string | undefined;
    /** `agent.server_address`, or the flag that overrides it. */
    setting(key: string, flag?: string): Answer<string>;
    get trustDomain(): Answer<string>;
    get socketPath(): Answer<string>;
    /** Every plugin that is written, enabled or not; none where the config cannot be read. */
    get plugins(): readonly PluginConfig[];
    /** Whether a plugin that is not in `plugins` is really not there. */
    get pluginsKnown(): boolean;
    enabled(type: string): readonly PluginConfig[];
    /** The answer about a plugin that is not written. */
    missingPlugin(type: string): Answer<never>;
    /** The names of the enabled plugins of a type, with their places. */
    names(type: string): Answer<readonly {
        readonly value: string;
        readonly place: Place;
    }[]>;
    block(name: string): Block | undefined;
}
