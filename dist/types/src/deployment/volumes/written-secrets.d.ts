import type { KubernetesObject } from '../../kubernetes/object.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A credential that is written out in a ConfigMap. */
export interface WrittenSecret {
    readonly object: KubernetesObject;
    readonly what: 'password' | 'plugin' | 'token' | 'key' | 'userlist';
    /** The setting, or the ConfigMap's key. */
    readonly name: string;
    readonly text: string;
    readonly place: Place;
}
/** The credentials in ConfigMaps: in SPIRE's configs, as keys in PEM, and in PgBouncer's files. */
export declare function writtenSecrets(deployment: Deployment): readonly WrittenSecret[];
