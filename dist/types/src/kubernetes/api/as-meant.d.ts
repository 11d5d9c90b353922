import type { KubernetesObject } from '../object.ts';
import type { ApiFault } from './fault.ts';
/**
 * An object with its misspelt fields read as what they were meant to be, so that a misspelling is one fault, and what depends on the field is judged by
 * what it says. Places stay what they are. A field that stands there in its right spelling as well keeps what it says.
 */
export declare function asMeant(object: KubernetesObject, faults: readonly ApiFault[]): KubernetesObject;
