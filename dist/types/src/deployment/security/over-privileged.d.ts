import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { Violation } from '../../kubernetes/pod-security-words.ts';
import { type Label } from '../../kubernetes/selector.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Deployment } from '../deployment.ts';
/** What the pods of servers and OIDC providers take of their node; a pod that has an agent, too, needs it. */
export declare function serversBeyondBaseline({ components }: Deployment): readonly {
    readonly program: string;
    readonly violation: Violation;
}[];
/** A namespace that is open to everything, where nothing among the files needs that. */
export interface OpenNamespace {
    readonly namespace: KubernetesObject;
    readonly label: Label;
    readonly workloads: readonly Workload[];
    /** The highest level that all of them fit. */
    readonly level: 'baseline' | 'restricted';
}
export declare function serversOnlyPrivileged({ components, cluster, workloads }: Deployment): readonly OpenNamespace[];
