import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { PodTemplate } from '../../kubernetes/pod-template.ts';
import { type Port, type Service } from '../../kubernetes/service.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A name under which clients outside of the cluster get to a pod. */
export interface PublicHost {
    readonly host: string;
    readonly place: Place;
    readonly by: KubernetesObject;
    /** Whether a proxy on the way ends TLS: then the pod may be asked in the open. `unknown`: the input does not say. */
    readonly tls: 'ended' | 'passed' | 'none' | 'unknown';
}
/** A Service, and its port that ends at a port of a pod. */
export interface Lead {
    readonly service: Service;
    readonly port: Port;
}
/** The Services that lead to a port of a pod. */
export declare function leadsToPort({ services }: Pick<Deployment, 'services'>, pod: PodTemplate, number: number): readonly Lead[];
/** The names under which Ingresses, routes and load balancers offer a port of a pod; without those that a proxy replaces on the way. */
export declare function publicHosts(deployment: Pick<Deployment, 'services' | 'cluster'>, pod: PodTemplate, number: number): readonly PublicHost[];
/** Whether an Ingress tells its controller to leave TLS alone: ssl-passthrough of the usual controllers, and what OpenShift makes a Route of. */
export declare function passesTls(object: KubernetesObject): boolean;
