import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { RegistrationEntry } from './registration-entry.ts';
/** The entries in files for `-data`, that ConfigMaps hold. */
export declare function entriesInData(objects: readonly KubernetesObject[]): readonly RegistrationEntry[];
