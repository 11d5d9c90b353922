import type { Service as ServiceSpec } from 'kubernetes-types/core/v1.js';
import type { Field } from '../../kubernetes/field.ts';
import { type Labels } from '../../kubernetes/selector.ts';
import { type Port, type Service } from '../../kubernetes/service.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
/** A Service through which agents get to a server's API. */
export interface Exposure {
    readonly server: Server;
    readonly service: Service;
    /** The port that ends where the server listens. */
    readonly port: Port;
    readonly spec: Field<ServiceSpec['spec']>;
    readonly annotations: Labels;
}
/** The Services that lead to a server's API, by their selectors and ports. */
export declare function exposuresOf({ servers, services }: Deployment): readonly Exposure[];
