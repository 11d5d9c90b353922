import { type KubernetesObject } from '../../kubernetes/object.ts';
import { type Release } from '../../spire/release.ts';
import type { Deployment } from '../deployment.ts';
/** A CustomResourceDefinition that is older than the controller manager which reads its objects. */
export interface OldDefinition {
    readonly object: KubernetesObject;
    readonly kind: string;
    /** The fields that the manager's release knows and the definition does not, with the release that brought them. */
    readonly missing: readonly {
        readonly field: string;
        readonly since: string;
    }[];
}
/** The definitions among the files that lack fields which a manager of this release knows. */
export declare function oldDefinitions({ cluster }: Pick<Deployment, 'cluster'>, manager: Release): readonly OldDefinition[];
