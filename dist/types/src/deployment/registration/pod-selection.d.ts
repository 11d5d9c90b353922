import type { Cluster } from '../../kubernetes/cluster.ts';
import { type Labels, type Maybe } from '../../kubernetes/selector.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { ClusterSpiffeId } from './registration.ts';
/** Labels that controllers put on the pods they make (k8s: api/apps/v1/types.go, api/batch/v1/types.go). */
export declare const GIVEN_LABELS: ReadonlySet<string>;
/** Whether a ClusterSPIFFEID's selectors take the pods of a workload, and the namespace they are in. */
export declare function selectionOf(cluster: Cluster, { podSelector, namespaceSelector }: ClusterSpiffeId, { pod }: Workload): {
    namespace: Maybe;
    pod: Maybe;
};
/** A namespace's labels: complete where its object is in the input, else only its name. Read once: every registration asks for every workload's. */
export declare function labelsOfNamespace(cluster: Cluster, name: string | undefined): Labels;
