import type { Listener, Port, Service } from '../../kubernetes/service.ts';
import { type Known } from '../../text/answer.ts';
import type { Deployment } from '../deployment.ts';
interface Dialled {
    readonly service: Service;
    readonly dialled: Known<number>;
}
/** Why an agent that dials a Service of its server does not come to the port that the server listens on. */
export type WrongPort = 
/** The Service is headless: there is no port in between. */
(Dialled & {
    readonly is: 'direct';
    readonly bind: Known<number>;
})
/** The Service has no such port, only these. */
 | (Dialled & {
    readonly is: 'agent';
    readonly numbers: readonly number[];
})
/** All agents dial the port that the server listens on; the Service leads there from another one. */
 | (Dialled & {
    readonly is: 'service';
    readonly port: Port;
})
/** The port leads to another one of the server's pod. */
 | (Dialled & {
    readonly is: 'target';
    readonly port: Port;
    readonly bind: Known<number>;
})
/** The port leads to what the server's container names as its own. */
 | (Dialled & {
    readonly is: 'server';
    readonly port: Port;
    readonly bind: Known<number>;
    readonly end: Listener;
});
/** One for every agent that it is true of. */
export declare function wrongPorts(deployment: Deployment): readonly WrongPort[];
export {};
