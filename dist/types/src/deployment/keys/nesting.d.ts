import type { PathContent } from '../../kubernetes/path-content.ts';
import type { PluginConfig } from '../../spire/config.ts';
import { type Answer } from '../../text/answer.ts';
import type { Agent } from '../agent.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
/** A server that has another SPIRE server sign its CA. */
export interface NestedServer {
    readonly server: Server;
    readonly plugin: PluginConfig;
    /** The server above; undefined where it is not among the files. */
    readonly upstream: Server | undefined;
    /** The agents of the server above. */
    readonly agents: readonly Agent[];
    /** The Workload API's socket, by which it gets its identity. */
    readonly socket: Answer<string>;
}
/** The servers with UpstreamAuthority "spire". */
export declare function nestedServers(deployment: Deployment): readonly NestedServer[];
/** What a nested server has at the path of its upstream agent's socket. */
export declare function socketContent({ server, socket }: NestedServer): PathContent | undefined;
/** The node's folder behind a mount: its own hostPath's, or the one that the CSI driver of the volume hands out. */
export declare function nodeFolder(deployment: Deployment, content: PathContent): string | undefined;
/** Whether another container of the nested server's pod, as an agent there would, has a store of that key. */
export declare function agentServes({ server }: NestedServer, key: string): boolean;
