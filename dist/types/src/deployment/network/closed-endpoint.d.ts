import { type KubernetesObject } from '../../kubernetes/object.ts';
import { type Port, type Service } from '../../kubernetes/service.ts';
import type { Edit } from '../../text/edit.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
import { type BundleEndpoint } from './bundle-endpoint.ts';
import { type OpenPort } from './open-ports.ts';
/** Why partners do not come to a server's bundle endpoint. */
export type ClosedEndpoint = NoService | PortsClosed | OtherPortOpen;
/** No Service leads there. */
export interface NoService {
    readonly is: 'no-service';
    readonly endpoint: BundleEndpoint;
    /** The Service that is for it, by its name and its port, and leads elsewhere. */
    readonly meant: {
        readonly service: Service;
        readonly port: Port;
    } | undefined;
    /** Other Services among the files lead to the server's pods. */
    readonly others: boolean;
    readonly edits: readonly (Edit | undefined)[];
}
/** A NetworkPolicy takes the pods, and none lets anybody in at the port. */
export interface PortsClosed {
    readonly is: 'closed';
    readonly endpoint: BundleEndpoint;
    readonly policy: KubernetesObject;
    readonly edit: Edit | undefined;
}
/** As before; but there is one port of the same pods, opened for nobody who listens, which is meant for this one. */
export interface OtherPortOpen {
    readonly is: 'other-port';
    readonly endpoint: BundleEndpoint;
    readonly open: OpenPort;
}
/** Undefined where there is no endpoint, or partners come to it, or get to the node itself. */
export declare function closedEndpoint(deployment: Deployment, server: Server): ClosedEndpoint | undefined;
