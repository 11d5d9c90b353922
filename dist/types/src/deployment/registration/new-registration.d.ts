import type { Cluster } from '../../kubernetes/cluster.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Edit } from '../../text/edit.ts';
import type { ControllerManager } from '../controller-manager.ts';
/** As most deployments name their workloads. */
export declare const BY_ACCOUNT = "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}";
/**
 * An edit that adds a ClusterSPIFFEID for exactly the pods of a workload, behind its document; undefined where a name is taken, the selector is not as plain
 * as labels, or nobody knows which class the controller manager looks for.
 */
export declare function addRegistration(cluster: Cluster, workload: Workload, managers: readonly ControllerManager[], template: string): Edit | undefined;
