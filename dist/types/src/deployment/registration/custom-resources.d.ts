import type { Field } from '../../kubernetes/field.ts';
import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { Deployment } from '../deployment.ts';
/** The fields of a ClusterFederatedTrustDomain (spire-controller-manager: api/v1alpha1/clusterfederatedtrustdomain_types.go at v0.6.6). */
export interface FederatedTrustDomainSpec {
    trustDomain: string;
    bundleEndpointURL: string;
    bundleEndpointProfile: {
        type: string;
        endpointSPIFFEID?: string;
    };
    trustDomainBundle?: string;
    className?: string;
}
/** What all three kinds of registration have. */
export interface CommonSpec {
    className?: string;
    federatesWith?: string[];
}
export interface CustomResource<Spec = CommonSpec> {
    readonly object: KubernetesObject;
    readonly spec: Field<Spec>;
}
/** The registrations that a controller manager reads, of all three kinds. */
export declare function customResources({ cluster }: Pick<Deployment, 'cluster'>): readonly CustomResource[];
export declare function federatedTrustDomains({ cluster }: Pick<Deployment, 'cluster'>): readonly CustomResource<FederatedTrustDomainSpec>[];
/** Whether every manager among the files surely leaves a registration alone. */
export declare function isOrphaned({ controllerManagers }: Deployment, { object, spec }: CustomResource<{
    className?: string;
}>): boolean;
/** The trust domains that the servers federate with, by their configs and by ClusterFederatedTrustDomains; undefined where a config cannot be read. */
export declare function federatedNames(deployment: Deployment): readonly string[] | undefined;
