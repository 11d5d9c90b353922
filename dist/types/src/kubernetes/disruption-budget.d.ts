import { type Cluster } from './cluster.ts';
import type { Field } from './field.ts';
import { type KubernetesObject } from './object.ts';
import type { PodTemplate } from './pod-template.ts';
import { type Maybe, type Selector } from './selector.ts';
/** A PodDisruptionBudget: how many of the pods that it takes a drain leaves running. */
export interface Budget {
    readonly object: KubernetesObject;
    readonly selector: Selector;
    readonly minAvailable: Field<unknown>;
    readonly maxUnavailable: Field<unknown>;
}
export declare function budgetsIn(cluster: Cluster): readonly Budget[];
/** Whether a budget takes a pod; an empty selector takes everything since policy/v1, and took nothing before; without one it takes nothing. */
export declare function budgets({ object, selector }: Budget, pod: PodTemplate): Maybe;
/**
 * How many of a number of pods a budget lets a drain take at once; undefined where it is not written as Kubernetes reads it. Percentages are
 * rounded up, of both kinds (kubernetes: pkg/controller/disruption/disruption.go, getExpectedPodCount).
 */
export declare function disruptionsAllowed({ minAvailable, maxUnavailable }: Budget, replicas: number): number | undefined;
