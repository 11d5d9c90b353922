import type { ServicePort } from 'kubernetes-types/core/v1.js';
import type { Place } from '../text/source-file.ts';
import { type Cluster, type Origin } from './cluster.ts';
import type { Container } from './container.ts';
import type { Field } from './field.ts';
import { type KubernetesObject } from './object.ts';
import type { PodTemplate } from './pod-template.ts';
import { type Maybe, type Selector } from './selector.ts';
import type { Workload } from './workload.ts';
export interface Service {
    readonly object: KubernetesObject;
    readonly type: string;
    /** `clusterIP: None`: names of single pods answer too. */
    readonly headless: boolean;
    /** Without one, something else says where the Service leads (Endpoints by hand, `externalName`). */
    readonly selector: Selector;
    readonly externalName: string | undefined;
    readonly ports: readonly Port[];
}
export interface Port {
    readonly field: Field<ServicePort>;
    readonly name: string | undefined;
    readonly port: number | undefined;
    /** A number, or the name of a container's port; `port` where it is left out. */
    readonly target: number | string | undefined;
    /** Of the target port, else of the port. */
    readonly targetPlace: Place;
    readonly protocol: string;
    readonly nodePort: number | undefined;
}
/** What a host name leads to, asked from a namespace. */
export type HostName = {
    readonly is: 'service';
    readonly service: Service;
    readonly pod: string | undefined;
}
/** It can only be a Service of this name and namespace, which is not in the input. `certain`: no other name server knows it. */
 | {
    readonly is: 'elsewhere';
    readonly name: string;
    readonly namespace: string | undefined;
    readonly certain: boolean;
}
/** An address, or a name that is not the cluster's. */
 | {
    readonly is: 'outside';
};
/** Where a port of a Service ends in a container. */
export interface Listener {
    readonly container: Container | undefined;
    readonly number: number;
    readonly place: Place;
}
export declare function servicesIn(cluster: Cluster): readonly Service[];
export declare function serviceOf(object: KubernetesObject): Service;
/** Whether a Service leads to the pods of a template. Without a selector nobody here can say. */
export declare function leadsTo(service: Service, pod: PodTemplate): Maybe;
/** The workloads of one cluster that a Service leads to, as far as its selector says. */
export declare function workloadsBehind(service: Service, workloads: readonly Workload[]): readonly Workload[];
/** The port of a Service by number or name. */
export declare function portOfService(service: Service, port: number | string): Port | undefined;
/**
 * Where a Service's port ends in a pod: the number itself, with the container that names it if one does (containers may listen on ports
 * that they do not name); undefined where a named target is in no container, and connections fail.
 */
export declare function listenerOf(port: Port, pod: PodTemplate): Listener | undefined;
/**
 * What a name leads to, asked from a pod of `namespace`: `name`, `name.namespace`, `name.namespace.svc`, `….svc.cluster.local` (any cluster
 * domain), each with a pod's name before it where the Service is headless. A trailing dot turns the search list off. That the pod asks
 * the cluster's name server at all is for the caller to know: it does not with `dnsPolicy: Default`, nor with `ClusterFirst` on the host's network.
 */
export declare function resolveHost(cluster: Cluster, host: string, namespace: string | undefined, origin?: Origin): HostName;
