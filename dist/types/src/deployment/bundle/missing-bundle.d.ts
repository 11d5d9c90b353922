import { type PathContent } from '../../kubernetes/path-content.ts';
import type { PluginConfig } from '../../spire/config.ts';
import { type Known } from '../../text/answer.ts';
import type { Agent } from '../agent.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
import { type BundleFile } from './bundle.ts';
/** Why an agent does not find its first bundle where it looks for it. */
export type MissingBundle = ({
    readonly is: 'nothing';
    readonly content: Extract<PathContent, {
        is: 'image' | 'above-mounts';
    }>;
}
/** An empty volume, which nothing else in the pod writes to. */
 | {
    readonly is: 'empty';
    readonly content: Extract<PathContent, {
        is: 'stored';
    }>;
}
/** The ConfigMap has no such key, and the agent's server publishes its bundle in other ConfigMaps, or in none. */
 | (OtherSource & {
    readonly is: 'key';
})
/** The ConfigMap has no such key, because the plugin that would write it is switched off. */
 | (OtherSource & {
    readonly is: 'off';
    readonly plugin: PluginConfig;
    readonly enabled: Known<boolean>;
})
/** The ConfigMap is not among the files, and the agent's server publishes its bundle in others. */
 | (OtherSource & {
    readonly is: 'elsewhere';
})) & {
    readonly file: BundleFile;
};
interface OtherSource {
    readonly source: NonNullable<BundleFile['source']>;
    readonly server: Server;
    /** The ConfigMaps that the server fills. */
    readonly published: readonly string[];
}
export declare function missingBundle(deployment: Deployment, agent: Agent): MissingBundle | undefined;
export {};
