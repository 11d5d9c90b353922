import { type HostName, type Listener, type Port, type Service } from '../../kubernetes/service.ts';
import { type Answer, type Known } from '../../text/answer.ts';
import type { Agent } from '../agent.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
/** How an agent gets to its server: by which name and port, and where these lead. */
export interface Dialling {
    readonly agent: Agent;
    readonly server: Server;
    readonly address: Known<string>;
    readonly host: HostName;
    readonly port: Answer<number>;
    /** The Services that lead to the server's pods, by their selectors. */
    readonly leading: readonly Service[];
}
/** How the agents of a deployment get to servers that are among the files. */
export declare function diallings({ agents, cluster, services, workloads }: Deployment): readonly Dialling[];
/** The port that a server listens on for its agents. */
export declare function bindPort(server: Server): Answer<number>;
/** Where a port of a Service ends in a server's pod; undefined where a named target is in no container. */
export declare function endOf(port: Port, server: Server): Listener | undefined;
/** Whether the server's container says that it listens on a port. */
export declare function declares({ component: { container } }: Server, number: number): boolean;
