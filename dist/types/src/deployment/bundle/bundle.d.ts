import type { PathContent } from '../../kubernetes/path-content.ts';
import type { PluginConfig } from '../../spire/config.ts';
import { type Answer, type Known } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import type { Agent } from '../agent.ts';
import type { Server } from '../server.ts';
/** A ConfigMap into which a server writes its bundle, in its own cluster. */
export interface PublishedBundle {
    readonly plugin: PluginConfig;
    readonly namespace: Answer<string>;
    readonly configMap: Answer<string>;
    readonly key: Answer<string>;
    /** `pem`, `spiffe` or `jwks`. */
    readonly format: Answer<string>;
    /** What stands for a setting that is left out: the plugin's name, or the cluster's. */
    readonly place: Place;
}
/** Where a server publishes its bundle (spire: plugins k8sbundle and k8s_configmap at v1.14.2, with their defaults). */
export declare function publishedBundles(server: Server): readonly PublishedBundle[];
/** Where it would, by plugins that are switched off. */
export declare function unpublishedBundles({ config }: Server): readonly PublishedBundle[];
/** What an agent reads its first bundle from. */
export interface BundleFile {
    /** `trust_bundle_path` or its flag. */
    readonly path: Known<string>;
    readonly content: PathContent;
    /** The ConfigMap that the file is a key of, whether it is in the input and has the key or not. */
    readonly source: {
        readonly name: string;
        readonly namespace: string | undefined;
        readonly key: string | undefined;
        readonly place: Place;
    } | undefined;
    /** Where the volume's `items` name the key that becomes the file; undefined where its keys have their own names. */
    readonly item: Place | undefined;
}
/** The file that an agent takes its first bundle from; undefined where it takes it another way, or that is not known. */
export declare function bundleFileOf(agent: Agent): BundleFile | undefined;
/** The publication that fills the ConfigMap which an agent reads, told by the ConfigMap's name. */
export declare function publicationFor(file: BundleFile, server: Server): PublishedBundle | undefined;
