import type { Place } from '../text/source-file.ts';
import { type Cluster } from './cluster.ts';
import { type KubernetesObject } from './object.ts';
import type { PodTemplate } from './pod-template.ts';
import { type Labels } from './selector.ts';
export type Direction = 'ingress' | 'egress';
/** The other end of a connection. */
export type Party = 
/** A pod, under its own address. */
{
    readonly is: 'pod';
    readonly pod: PodTemplate;
    readonly namespace: Labels;
}
/** A pod somewhere in a namespace of this name, whose labels nobody here knows. */
 | {
    readonly is: 'some-pod';
    readonly namespace: Labels;
}
/** A node (so every pod in the host's network, and the API server) or what is outside of the cluster: no selector takes it, only an address does. */
 | {
    readonly is: 'address';
};
/** The port that a connection goes to; `named` is what containers there call it. */
export interface Target {
    readonly number: number;
    readonly protocol: 'TCP' | 'UDP';
    readonly names?: ReadonlySet<string>;
}
/** Whether the policies of a pod let a connection through, and where the first of them says what it does not. */
export type Passage = 
/** No policy of this direction takes the pod: everything passes. */
{
    readonly is: 'open';
} | {
    readonly is: 'yes' | 'unknown';
} | {
    readonly is: 'no';
    readonly policy: KubernetesObject;
    readonly why: Blocked;
};
export interface Blocked {
    /** `peer`: the port is let through for somebody else; `port`: the other end is, for other ports; `nothing`: neither. */
    readonly by: 'peer' | 'port' | 'nothing';
    readonly place: Place;
}
/**
 * Whether a connection passes the NetworkPolicies of one of its ends. Policies add up: what one lets through passes (k8s:
 * concepts/services-networking/network-policies). They say nothing about a pod in the host's network, nor about connections within a node.
 * @param end the pod whose policies are asked
 * @param other who is at the other end
 * @param target the port of the end that listens
 */
export declare function passage(cluster: Cluster, direction: Direction, end: PodTemplate, other: Party, target: Target): Passage;
/** Whether a policy of a direction takes a pod, or may do so: then all is refused that no policy lets through. */
export declare function isIsolated(cluster: Cluster, direction: Direction, pod: PodTemplate): boolean;
