import { type KubernetesObject } from '../kubernetes/object.ts';
import type { PathContent } from '../kubernetes/path-content.ts';
import type { Place } from '../text/source-file.ts';
import type { Deployment } from './deployment.ts';
/** A Secret that a controller makes in the cluster, by an object among the files. */
export interface MadeSecret {
    readonly name: string;
    /** Where its name is said. */
    readonly place: Place;
    readonly object: KubernetesObject;
}
/** The Secrets that controllers make in a namespace (external-secrets: spec.target.name; sealed-secrets: its own name; cert-manager: spec.secretName). */
export declare function madeSecrets({ cluster }: Pick<Deployment, 'cluster'>, namespace: string | undefined): readonly MadeSecret[];
/** Why a Secret that cert-manager makes has no such file, to follow "but"; undefined where it has, or where nobody can say. */
export declare function lacksKey({ cluster }: Pick<Deployment, 'cluster'>, content: PathContent): string | undefined;
/** The Secret that was meant: made, taken by no pod, and one letter away from the name that is written. */
export declare function meantSecret(deployment: Pick<Deployment, 'cluster' | 'workloads'>, namespace: string | undefined, name: string): MadeSecret | undefined;
