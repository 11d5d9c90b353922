import type { Cluster } from '../kubernetes/cluster.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import { type Service } from '../kubernetes/service.ts';
import type { Workload } from '../kubernetes/workload.ts';
import type { Component } from './component.ts';
import type { ConfigText } from './config-file.ts';
/** What a deployment's own objects are told by. */
export interface Parts {
    readonly components: readonly Component[];
    readonly configs: readonly ConfigText[];
    readonly workloads: readonly Workload[];
    readonly services: readonly Service[];
    readonly cluster: Cluster;
}
/**
 * The objects that are, or belong to, a SPIRE component or registration: its workload and what that names (config, Secret, account), what
 * leads to it and what it is granted, registrations, the CSI driver, and the workloads that take an identity through it.
 */
export declare function spireObjects({ components, configs, workloads, services, cluster }: Parts): ReadonlySet<KubernetesObject>;
