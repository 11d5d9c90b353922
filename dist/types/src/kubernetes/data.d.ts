import { type MappedText } from '../text/mapped-text.ts';
import type { Field } from './field.ts';
import { type KubernetesObject } from './object.ts';
/** One key of a ConfigMap or a Secret. */
export interface Entry {
    readonly key: string;
    readonly field: Field<string>;
    /** Undefined where it is not text, or not readable from here. A Secret's base64 is mapped as a whole. */
    readonly text: MappedText | undefined;
    readonly binary: boolean;
}
/** The key of a ConfigMap or a Secret, undefined where the object does not have it. */
export declare function entryOf(object: KubernetesObject, key: string): Entry | undefined;
/** All keys of a ConfigMap or a Secret; `stringData` wins over `data`, as the API server writes it over. */
export declare function entriesOf(object: KubernetesObject): readonly Entry[];
