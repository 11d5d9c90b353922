import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.js';
import type { PersistentVolumeClaim } from 'kubernetes-types/core/v1.js';
import { type Answer } from '../text/answer.ts';
import { type Cluster } from './cluster.ts';
import type { Field } from './field.ts';
import { type KubernetesObject } from './object.ts';
import { PodTemplate } from './pod-template.ts';
import { type Selector } from './selector.ts';
export type WorkloadKind = 'Pod' | 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'ReplicaSet' | 'Job' | 'CronJob';
/** An object that makes pods. */
export interface Workload {
    readonly object: KubernetesObject;
    readonly kind: WorkloadKind;
    /** How many pods run at least; unknown for what runs once a node, or now and then. A HorizontalPodAutoscaler decides where there is one. */
    readonly replicas: Answer<number>;
    readonly pod: PodTemplate;
    /** Of a StatefulSet; each one is a volume of its pods by its name. */
    readonly volumeClaimTemplates: readonly Field<PersistentVolumeClaim>[];
    /** Which pods are its own; undefined for a Pod, a Job, a CronJob. */
    readonly selector: Selector | undefined;
}
/** What makes pods, in the order of the input. */
export declare function workloadsIn(cluster: Cluster): readonly Workload[];
export declare function workloadOf(object: KubernetesObject, cluster: Cluster): Workload | undefined;
/** The HorizontalPodAutoscaler that decides how many pods an object makes. */
export declare function autoscalerOf(object: KubernetesObject, cluster: Cluster): Field<HorizontalPodAutoscaler> | undefined;
