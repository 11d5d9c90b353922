import type { KubernetesObject } from './object.ts';
/** From where something is looked for: of several objects with one identity, the nearest counts. */
export interface Origin {
    readonly folder: string;
}
/** The objects of one world: what is applied together. */
export declare class Cluster {
    #private;
    readonly objects: readonly KubernetesObject[];
    constructor(objects: readonly KubernetesObject[]);
    /** All objects of a kind, in the order of the input; of one group where it is given ('' is the core group). */
    of(kind: string, group?: string): readonly KubernetesObject[];
    /**
     * The object that a reference means; for the names of core kinds, only the core group's. A namespace that is left out, on either side, may be any: an object that says so exactly comes
     * first, then the nearest to `origin`, then the last in the input, as `kubectl apply` leaves it.
     */
    find(kind: string, namespace: string | undefined, name: string, origin?: Origin): KubernetesObject | undefined;
}
export declare function isClusterScoped(kind: string): boolean;
/** Whether two things can be in one namespace: one that is left out may be any. */
export declare function sameNamespace(a: string | undefined, b: string | undefined): boolean;
/** How many leading folders two paths share. */
export declare function sharedFolders(a: string, b: string): number;
