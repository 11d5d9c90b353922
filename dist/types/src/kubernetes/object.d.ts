import type { ObjectMeta } from 'kubernetes-types/meta/v1.js';
import type { Place, SourceFile } from '../text/source-file.ts';
import type { YamlDocument, YamlMapping } from '../yaml/node.ts';
import { Field } from './field.ts';
/** One object of the input, as kubectl would send it. */
export interface KubernetesObject {
    readonly apiVersion: string;
    /** `apps` of `apps/v1`; '' for the core group. */
    readonly group: string;
    readonly kind: string;
    /** As written: undefined where the object leaves it to kubectl, and where the kind has none. */
    readonly namespace: string | undefined;
    /** '' where the object has no name (`generateName`). */
    readonly name: string;
    readonly root: YamlMapping;
    /** The name, else the kind. */
    readonly place: Place;
    readonly file: SourceFile;
    /** The file's folder, `` for the working directory, without a `/` at its end. */
    readonly folder: string;
    readonly document: YamlDocument;
    /** Which object of its document it is, from 0. */
    readonly order: number;
    /** The chart's template, from the `# Source:` comment that `helm template` writes above each document. */
    readonly source: string | undefined;
}
/** The objects of a document: one, those of a list, or none. */
export declare function objectsIn(document: YamlDocument): readonly KubernetesObject[];
/** An object's fields by the names of `kubernetes-types`. */
export declare function typed<T>(object: KubernetesObject): Field<T>;
export declare function metadataOf(object: KubernetesObject): Field<ObjectMeta>;
/** `ConfigMap spire-system/spire-server`, the way messages name an object. */
export declare function describe(object: Pick<KubernetesObject, 'kind' | 'namespace' | 'name'>): string;
