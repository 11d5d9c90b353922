import type { KubernetesObject } from '../object.ts';
import type { ApiFault } from './fault.ts';
/**
 * What the API server refuses in an object of a kind that it is known to have, in one walk; nothing of any other object.
 * @param release the cluster's, `1.34`; where it is left out, only what is wrong in every supported one
 */
export declare function checkObject(object: KubernetesObject, release?: string): readonly ApiFault[];
