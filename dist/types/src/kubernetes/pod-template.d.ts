import type { PersistentVolumeClaim, PodSpec, PodTemplateSpec } from 'kubernetes-types/core/v1.js';
import type { ObjectMeta } from 'kubernetes-types/meta/v1.js';
import { type Answer } from '../text/answer.ts';
import type { Cluster } from './cluster.ts';
import { Container } from './container.ts';
import type { Field } from './field.ts';
import { type KubernetesObject } from './object.ts';
import { type Labels } from './selector.ts';
import { type Volume } from './volume.ts';
/** The pods that a workload makes, as far as its template says what they are. */
export declare class PodTemplate {
    #private;
    /** The workload that makes them. */
    readonly object: KubernetesObject;
    readonly cluster: Cluster;
    readonly namespace: string | undefined;
    readonly template: Field<PodTemplateSpec>;
    readonly metadata: Field<ObjectMeta>;
    readonly spec: Field<PodSpec>;
    readonly labels: Labels;
    readonly annotations: Labels;
    /** Those of the pod and, for a StatefulSet, those of its claim templates (which win over the pod's of the same name). */
    readonly volumes: ReadonlyMap<string, Volume>;
    /** Init containers first, as they run. */
    readonly containers: readonly Container[];
    constructor(object: KubernetesObject, template: Field<PodTemplateSpec>, claims: readonly Field<PersistentVolumeClaim>[], cluster: Cluster);
    container(name: string): Container | undefined;
    /** `default` where none is named; the old name of the field counts where the new one is empty. */
    get serviceAccount(): Answer<string>;
    get hostPID(): Answer<boolean>;
    get hostNetwork(): Answer<boolean>;
    get shareProcessNamespace(): Answer<boolean>;
    /** Whether it says that its nodes run Windows. */
    get forWindows(): boolean;
    get dnsPolicy(): Answer<string>;
    /** Whether the ServiceAccount's token is mounted: the pod decides, else its account, else yes. */
    get automount(): Answer<boolean>;
}
