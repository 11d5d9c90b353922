import { type KubernetesObject } from './object.ts';
/** An object in a namespace that it was hardly meant for. */
export interface NamespaceSlip {
    readonly object: KubernetesObject;
    /** The namespace of what it belongs to. */
    readonly meant: string;
}
/**
 * Objects that stand alone in a namespace whose name is one letter more or less than that of another one, or has two letters swapped, and that name something
 * of that other one, or are named there. A letter or a digit in place of another makes another name: `team-a` and `team-b` are both right.
 */
export declare function namespaceSlips(objects: readonly KubernetesObject[]): readonly NamespaceSlip[];
