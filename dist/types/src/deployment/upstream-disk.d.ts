import type { Declared, ExternalObject } from '../declared/declared.ts';
import type { ObjectReference, PathContent } from '../kubernetes/path-content.ts';
import type { PluginConfig } from '../spire/config.ts';
import type { Server } from './server.ts';
/** The UpstreamAuthority "disk" of a server. */
export declare function upstreamDisk(server: Server): PluginConfig | undefined;
/** What the user declares of an object that is not among the files. */
export declare function declaredObject({ external }: Declared, reference: Pick<ObjectReference, 'kind' | 'namespace' | 'name'>): ExternalObject | undefined;
/**
 * Whether a CA's certificate is one that signs itself: `no` where its file holds a chain, another issuer, or where its Secret has the issuer beside
 * it, as cert-manager writes it.
 */
export declare function signsItself(content: PathContent, declared: Declared): 'yes' | 'no' | 'unknown';
