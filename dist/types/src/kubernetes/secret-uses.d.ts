import type { Place } from '../text/source-file.ts';
import type { PodTemplate } from './pod-template.ts';
/** Where a pod cannot start without a Secret, or one key of it. */
export interface SecretUse {
    readonly name: string;
    readonly place: Place;
    /** Undefined where the pod takes the whole Secret. */
    readonly key: string | undefined;
    readonly keyPlace: Place;
}
/** The Secrets of a pod's volumes and variables, optional ones left out. */
export declare function secretUses(pod: PodTemplate): readonly SecretUse[];
