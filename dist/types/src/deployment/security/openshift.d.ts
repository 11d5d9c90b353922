import { type KubernetesObject } from '../../kubernetes/object.ts';
import { type Maybe } from '../../kubernetes/selector.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Deployment } from '../deployment.ts';
/** Whether the objects are for OpenShift: one of them is of a group that only OpenShift has. */
export declare function isOpenShift({ cluster }: Pick<Deployment, 'cluster'>): boolean;
/** Whether a ServiceAccount may use SecurityContextConstraints beside those that everybody may: it is among the users of one, or a role lets it. */
export declare function mayUseConstraints({ cluster }: Deployment, account: string, namespace: string | undefined): Maybe;
/** A CSIDriver that OpenShift takes to be for privileged namespaces, and a workload elsewhere that has its volume. */
export declare function inlineProfile({ cluster, workloads, }: Deployment): {
    readonly driver: KubernetesObject;
    readonly workload: Workload;
    readonly namespace: string;
} | undefined;
