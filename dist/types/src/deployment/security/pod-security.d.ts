import type { KubernetesObject } from '../../kubernetes/object.ts';
import { type PodSecurityPolicy } from '../../kubernetes/pod-security.ts';
import type { Violation } from '../../kubernetes/pod-security-words.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A workload whose pods a namespace's level refuses. */
export interface RefusedWorkload {
    readonly workload: Workload;
    readonly violations: readonly Violation[];
    /** The plugin's words. */
    readonly said: string;
}
export interface RefusingNamespace {
    readonly namespace: KubernetesObject;
    readonly policy: PodSecurityPolicy;
    /** Agents and CSI drivers, which no other level than `privileged` lets in. */
    readonly onNode: readonly RefusedWorkload[];
    readonly faults: readonly RefusedWorkload[];
}
/** A label of a namespace that the API server does not take. */
export interface InvalidLabel {
    readonly namespace: KubernetesObject;
    readonly label: string;
    readonly value: string;
    readonly place: Place;
    /** In the API server's words. */
    readonly demand: string;
}
/** What Pod Security refuses of SPIRE's workloads, and of those that take an identity through it, by the labels of the namespaces among the files. */
export declare function podSecurityFaults(deployment: Deployment): {
    readonly refused: readonly RefusingNamespace[];
    readonly invalid: readonly InvalidLabel[];
};
