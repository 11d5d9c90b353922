import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
/** How long what signs a server's CA lives, in nanoseconds. */
export interface UpstreamLifetime {
    readonly server: Server;
    readonly what: 'server' | 'certificate';
    readonly nanoseconds: bigint;
    readonly place: Place;
}
/** The lifetimes of upstream CAs that the files tell: a nested server's upstream ca_ttl, the certificate of UpstreamAuthority "disk". */
export declare function upstreamLifetimes(deployment: Deployment): readonly UpstreamLifetime[];
