import type { SpireConfig } from '../../spire/config.ts';
import { type Answer } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import type { Component } from '../component.ts';
import type { ConfigFile } from '../config-file.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
/** A k8s-workload-registrar of old: its container, or a config of it that no container is seen to read. */
export interface Registrar {
    readonly component: Component | undefined;
    readonly file: ConfigFile | undefined;
    readonly config: SpireConfig | undefined;
    /** The image, else the object that holds the config, else the config. */
    readonly place: Place;
    /** The one in its pod, else the only one. */
    readonly server: Answer<Server>;
}
export declare function registrarsOf(deployment: Deployment): readonly Registrar[];
/** Where a registrar looks for its server's socket; absent where it reaches it over the network. */
export declare function registrarSocket({ config }: Registrar): Answer<string>;
