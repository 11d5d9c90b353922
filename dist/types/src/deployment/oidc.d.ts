import type { Element } from '../spire/config.ts';
import { type Answer } from '../text/answer.ts';
import type { Place } from '../text/source-file.ts';
import { Configured } from './configured.ts';
import type { Deployment } from './deployment.ts';
import type { Server } from './server.ts';
/** From where an OIDC provider takes the keys that it publishes. */
export type KeySource = 'server_api' | 'workload_api' | 'file';
/** Where an OIDC provider serves its documents. */
export interface Serving {
    readonly way: 'insecure' | 'socket' | 'certificate' | 'acme';
    /** Undefined for a socket, and where it is not known. */
    readonly port: number | undefined;
    /** Answers within its own pod only. */
    readonly local: boolean;
    /** What says so. */
    readonly place: Place;
}
/** An OIDC discovery provider: it publishes the keys with which a trust domain's JWT-SVIDs are verified. */
export declare class OidcProvider extends Configured {
    /** The servers whose tokens it vouches for: the one in its pod, else those of its trust domain, else the only one. */
    servers: readonly Server[];
    /** The names under which it answers; a request for any other is refused. */
    get domains(): Answer<readonly Element[]>;
    /** Absent: it calls itself by the name that it is asked under. */
    get issuer(): Answer<string>;
    /** Undefined where none is written, or several. */
    get source(): KeySource | undefined;
    get trustDomain(): Answer<string>;
    /** spire: support/oidc-discovery-provider/main.go, buildNetListener, at v1.14.2: the first of these that is set. */
    get serving(): Serving | undefined;
}
/** The OIDC providers of a deployment; found once, and for nothing where there are none. */
export declare function oidcProvidersOf(deployment: Deployment): readonly OidcProvider[];
/** Whether a host is answered within one network namespace only. */
export declare function isLoopback(host: string): boolean;
/** Where an OIDC provider answers probes; undefined where its config cannot be read. The block alone turns them on. */
export declare function healthChecksOf({ config, }: OidcProvider): {
    readonly block: Answer<true>;
    readonly port: Answer<number>;
    readonly live: Answer<string>;
    readonly ready: Answer<string>;
} | undefined;
