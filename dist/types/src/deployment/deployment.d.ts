import type { Declared } from '../declared/declared.ts';
import type { Cluster } from '../kubernetes/cluster.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import type { Service } from '../kubernetes/service.ts';
import type { Workload } from '../kubernetes/workload.ts';
import type { Answer } from '../text/answer.ts';
import type { Place } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/node.ts';
import type { Agent } from './agent.ts';
import type { Component } from './component.ts';
import type { ConfigFile, ManagerConfigFile } from './config-file.ts';
import type { ControllerManager } from './controller-manager.ts';
import type { ClusterSpiffeId, ClusterStaticEntry } from './registration.ts';
import type { Server } from './server.ts';
/** What rules ask: one deployment of SPIRE, with who is who and who speaks to whom. */
export interface Deployment {
    readonly servers: readonly Server[];
    readonly agents: readonly Agent[];
    readonly controllerManagers: readonly ControllerManager[];
    /** Every SPIRE program in a container, those above included. */
    readonly components: readonly Component[];
    /** Every config of SPIRE itself, read by a component or not. */
    readonly configs: readonly ConfigFile[];
    readonly managerConfigs: readonly ManagerConfigFile[];
    /** A component's config as that component reads it, with its flags and its environment. */
    configOf(component: Component): ConfigFile | undefined;
    readonly clusterSpiffeIds: readonly ClusterSpiffeId[];
    readonly staticEntries: readonly ClusterStaticEntry[];
    /** Everything that makes pods. */
    readonly workloads: readonly Workload[];
    readonly services: readonly Service[];
    readonly cluster: Cluster;
    /** The documents as they were read, refused ones too. */
    readonly documents: readonly YamlDocument[];
    /** What the user declares. */
    readonly declared: Declared;
    /** Objects that are, or belong to, a SPIRE component or registration. */
    readonly spireObjects: ReadonlySet<KubernetesObject>;
    /**
     * An object that something refers to (at `place`): `absent` where the input is said to be complete, `elsewhere` where it is not among the
     * files, unknown where the user declares it external or where a document that could be it cannot be read.
     */
    lookUp(kind: string, namespace: string | undefined, name: string, place: Place, from?: KubernetesObject): Answer<KubernetesObject>;
}
