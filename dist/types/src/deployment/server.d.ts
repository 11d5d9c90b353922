import type { Workload } from '../kubernetes/workload.ts';
import type { Block, Element, PluginConfig, SpireConfig } from '../spire/config.ts';
import { type Answer } from '../text/answer.ts';
import type { Place } from '../text/source-file.ts';
import { Configured } from './configured.ts';
/** One cluster whose agents a server attests with `k8s_psat`. */
export interface PsatCluster {
    readonly name: string;
    readonly place: Place;
    readonly allowList: Answer<readonly Element[]>;
    /** Empty: the API server's own audience. */
    readonly audiences: Answer<readonly Element[]>;
    /** It has a `kube_config_file`: the tokens are another cluster's. */
    readonly remote: boolean;
    readonly kubeConfig: Answer<string>;
    /** Labels of nodes and of agents' pods that become selectors. */
    readonly nodeLabels: Answer<readonly Element[]>;
    readonly podLabels: Answer<readonly Element[]>;
    readonly block: Block;
}
/** A SPIRE server: all replicas of one workload. */
export declare class Server extends Configured {
    get workload(): Workload;
    get replicas(): Answer<number>;
    /** The DataStore that SPIRE uses: the first one, disabled or not. */
    get dataStore(): PluginConfig | undefined;
    /** `sqlite3`, `postgres`, `mysql`, `aws_postgres`, `aws_mysql`, as written. */
    get databaseType(): Answer<string>;
    get upstreamAuthority(): PluginConfig | undefined;
    get keyManager(): PluginConfig | undefined;
    /** The clusters of `k8s_psat`; absent where the server does not have that attestor. */
    get psatClusters(): Answer<readonly PsatCluster[]>;
}
/** The database a `sql` DataStore uses: the string, or the name of the block. */
export declare function databaseTypeOf(dataStore: PluginConfig): Answer<string>;
/** The clusters that a server config attests with `k8s_psat`; none where that cannot be told. */
export declare function psatClustersOf(config: SpireConfig): Answer<readonly PsatCluster[]>;
