import type { KubernetesObject } from '../kubernetes/object.ts';
/**
 * Several deployments in one input (dev and prod in sibling folders, with objects of equal names) are told apart by what two of them both
 * define: where two folders hold the same workload or the same config, each is a world of its own, and what lies outside of both is shared.
 */
export interface World {
    /** What lies below one of these, and nothing else of its siblings, belongs to this world alone; empty for the only world. */
    readonly root: string;
    readonly includes: (path: string) => boolean;
}
/** The worlds of an input. There is at least one, and every object is in at least one. */
export declare function worldsOf(objects: readonly KubernetesObject[], isTelling: (object: KubernetesObject) => boolean): readonly World[];
