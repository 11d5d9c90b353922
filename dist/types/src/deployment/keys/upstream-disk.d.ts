import type { Declared, ExternalObject } from '../../declared/declared.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import type { ObjectReference, PathContent } from '../../kubernetes/path-content.ts';
import type { PluginConfig } from '../../spire/config.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
/** The UpstreamAuthority "disk" of a server. */
export declare function upstreamDisk(server: Server): PluginConfig | undefined;
/**
 * Which CA a private key in a ConfigMap or Secret signs for: the upstream one, where a server takes it from there, else one that its name tells;
 * undefined where it may be any key.
 */
export declare function signingKey({ servers, spireObjects }: Pick<Deployment, 'servers' | 'spireObjects'>, object: KubernetesObject, key: string): 'upstream' | 'ca' | undefined;
/** What the user declares of an object that is not among the files. */
export declare function declaredObject({ external }: Declared, reference: Pick<ObjectReference, 'kind' | 'namespace' | 'name'>): ExternalObject | undefined;
/**
 * What is in the file with a CA's certificate: `root` where it signs itself, `intermediate` where another signs it, or where its Secret has the issuer beside
 * it, as cert-manager writes it, `chain` where there is more than one certificate.
 */
export declare function upstreamCertificate(content: PathContent, declared: Declared): 'root' | 'intermediate' | 'chain' | 'unknown';
