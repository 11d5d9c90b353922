import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { RegistrationEntry } from './registration-entry.ts';
/** The entry that a SpiffeID asks for. */
export declare function entryOfSpiffeId(object: KubernetesObject): RegistrationEntry;
