import { type KubernetesObject } from '../kubernetes/object.ts';
import type { Deployment } from './deployment.ts';
/** The objects that this program answers for: SPIRE's own, what a component or a registration reaches, and what acts on its pods. */
export declare function ownObjects(deployment: Deployment): readonly KubernetesObject[];
