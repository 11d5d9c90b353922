import type { NetworkPolicyPort } from 'kubernetes-types/networking/v1.js';
import { type Cluster } from '../../kubernetes/cluster.ts';
import type { Field } from '../../kubernetes/field.ts';
import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { PodTemplate } from '../../kubernetes/pod-template.ts';
/** A port that a NetworkPolicy opens to everybody. */
export interface OpenPort {
    readonly policy: KubernetesObject;
    readonly field: Field<NetworkPolicyPort>;
    readonly number: number;
}
/** The ports that NetworkPolicies open to everybody, and that no container of the pod names: as far as the pod says, nobody listens there. */
export declare function openToNothing(cluster: Cluster, pod: PodTemplate): readonly OpenPort[];
