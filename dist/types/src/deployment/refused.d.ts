import type { ApiFault } from '../kubernetes/api/fault.ts';
import { type KubernetesObject } from '../kubernetes/object.ts';
/** What the API server refuses in each object. */
export type Refused = ReadonlyMap<KubernetesObject, readonly ApiFault[]>;
/** Judges objects as the API server would, and reads those with misspelt fields as they were meant, so that one misspelling is one fault. */
export declare function refusedObjects(written: readonly KubernetesObject[], release: string | undefined): {
    readonly objects: readonly KubernetesObject[];
    readonly refused: Refused;
};
