import type { Edit } from '../text/edit.ts';
import type { Cluster } from './cluster.ts';
import type { Workload } from './workload.ts';
/** A port for a new Service. */
export interface NewPort {
    readonly name: string;
    readonly port: number;
    readonly target: number;
}
/** An edit that adds a PodDisruptionBudget for exactly the pods of a workload, behind its document; undefined where its selector is not as plain as labels. */
export declare function addBudget(cluster: Cluster, workload: Workload, minAvailable: number): Edit | undefined;
/** An edit that adds a Service for a port of the pods of a workload, behind its document; `names`: what it may be called, the first that is free. */
export declare function addService(cluster: Cluster, workload: Workload, names: readonly string[], { name, port, target }: NewPort): Edit | undefined;
/** An edit that adds a NetworkPolicy that lets everybody to the ports that the pods of a workload declare, and nobody to others. */
export declare function addPolicy(cluster: Cluster, workload: Workload): Edit | undefined;
/** The labels by which a workload knows its pods, as entries of a mapping. */
export declare function ownLabels({ selector, pod }: Workload): readonly string[] | undefined;
