import type { KubernetesObject } from '../object.ts';
import type { ApiFault } from './fault.ts';
/** An object as one of a kind that there is, where its kind or its apiVersion is misspelt. */
export interface Recognised {
    readonly object: KubernetesObject;
    readonly fault: ApiFault;
}
/** What an object was meant to be; undefined where its kind is known, or may be anybody's. */
export declare function recognise(object: KubernetesObject, release: string | undefined): Recognised | undefined;
