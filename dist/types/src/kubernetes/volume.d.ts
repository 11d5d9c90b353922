import type { PersistentVolumeClaim, PodSpec, Volume as VolumeSpec } from 'kubernetes-types/core/v1.js';
import type { Place } from '../text/source-file.ts';
import type { Field } from './field.ts';
/** A volume of a pod: from its spec, or from a StatefulSet's claim template. */
export type Volume = {
    readonly from: 'pod';
    readonly name: string;
    readonly place: Place;
    readonly field: Field<VolumeSpec>;
    readonly source: VolumeSource;
} | {
    readonly from: 'claim-template';
    readonly name: string;
    readonly place: Place;
    readonly claim: Field<PersistentVolumeClaim>;
};
/** The kind of a volume: the one key beside its name (`configMap`, `hostPath`, …); `emptyDir` where there is none, as the API server fills it in. */
export type VolumeSource = keyof Omit<VolumeSpec, 'name'> | 'image' | 'other';
/** A pod's volumes by name; a claim template wins over a volume of the same name (kubernetes: pkg/controller/statefulset/stateful_set_utils.go, updateStorage). */
export declare function volumesOf(spec: Field<PodSpec>, claims: readonly Field<PersistentVolumeClaim>[]): ReadonlyMap<string, Volume>;
