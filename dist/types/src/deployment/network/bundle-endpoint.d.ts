import type { Block } from '../../spire/config.ts';
import type { Place } from '../../text/source-file.ts';
import type { Server } from '../server.ts';
/** Where a server hands its bundle to partners. */
export interface BundleEndpoint {
    readonly block: Block;
    readonly port: number;
    /** Of the port. */
    readonly place: Place;
    /** Its certificate comes from an ACME service, over this block. */
    readonly acme: Block | undefined;
}
/** Undefined where a server has none, and where its settings are wrong in themselves. */
export declare function bundleEndpointOf({ config }: Server): BundleEndpoint | undefined;
