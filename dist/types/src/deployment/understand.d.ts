import type { Declared } from '../declared/declared.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/node.ts';
import type { Deployment } from './deployment.ts';
/** What the files say: the deployments in them, and how much was read. */
export interface Understanding {
    /** One for each world of the input; what is shared stands in each. */
    readonly deployments: readonly Deployment[];
    readonly documents: readonly YamlDocument[];
    readonly objects: readonly KubernetesObject[];
    /** Documents that were left unread because they cannot matter. */
    readonly unparsed: number;
    /** Charts and kustomizations: what was not read as it stands, and how to have it checked. */
    readonly notices: readonly Diagnostic[];
}
/**
 * Reads manifests and configs, and works out the deployments that they describe; `tick` is called before each document. A Markdown file is about
 * a deployment of its own: what it shows stands beside the real manifests, and often says the same.
 */
export declare function understand(files: readonly SourceFile[], declared: Declared, tick?: () => void): Understanding;
