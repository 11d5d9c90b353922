import type { Declared } from '../declared/declared.ts';
import { type KubernetesObject } from '../kubernetes/object.ts';
import type { YamlDocument } from '../yaml/node.ts';
import { type ConfigPart } from './config-file.ts';
import type { Deployment } from './deployment.ts';
/** What one deployment is made of. */
export interface Material {
    readonly objects: readonly KubernetesObject[];
    readonly documents: readonly YamlDocument[];
    /** Configs that stand as files of their own, or in fences of Markdown. */
    readonly configFiles: readonly ConfigPart[];
    readonly declared: Declared;
}
/** Finds who is who in a deployment, and who speaks to whom. */
export declare function buildDeployment({ objects: written, documents, configFiles, declared }: Material): Deployment;
