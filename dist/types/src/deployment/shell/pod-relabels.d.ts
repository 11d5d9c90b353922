import type { KubernetesObject } from '../../kubernetes/object.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A label that a script of the manifests puts on pods while they run, as `kubectl label pod NAME key=value` does. */
export interface Relabel {
    /** The ConfigMap, or the workload whose container runs the script. */
    readonly object: KubernetesObject;
    readonly key: string;
    readonly value: string;
    readonly place: Place;
    /** Where the script says it. */
    readonly namespace: string | undefined;
}
/** The labels that scripts set on pods: in ConfigMaps, and in what containers run. */
export declare function podRelabels({ cluster, workloads }: Deployment): readonly Relabel[];
