import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A Secret that nothing among the files names. */
export interface UnusedSecret {
    readonly secret: KubernetesObject;
    /** A part of SPIRE that wants another Secret, which is not there and is called nearly the same, or that wants the same key of it. */
    readonly instead: {
        readonly what: string;
        readonly name: string;
        readonly place: Place;
    } | undefined;
}
/**
 * The Secrets in the servers' namespaces that nothing names: no pod, and no text of any other document that was read (a config, an Ingress, a
 * custom resource). Secrets of types that controllers look for by themselves are left out.
 */
export declare function unusedSecrets(deployment: Deployment): readonly UnusedSecret[];
