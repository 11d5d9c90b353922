import type { PodSpec } from 'kubernetes-types/core/v1.js';
import type { Field } from './field.ts';
/** An object that a pod names; it is in the pod's namespace. */
export interface PodReference {
    readonly kind: 'ConfigMap' | 'Secret' | 'ServiceAccount' | 'PersistentVolumeClaim';
    readonly name: string;
    readonly field: Field<string>;
}
/** The objects that a pod's spec names, in the order of the spec. */
export declare function podReferences(spec: Field<PodSpec>): readonly PodReference[];
