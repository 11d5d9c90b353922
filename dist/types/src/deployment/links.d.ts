import type { Cluster } from '../kubernetes/cluster.ts';
import type { Workload } from '../kubernetes/workload.ts';
import { type Answer } from '../text/answer.ts';
import type { Agent } from './agent.ts';
import type { ControllerManager } from './controller-manager.ts';
import type { Server } from './server.ts';
/**
 * Which server an agent means: the one behind the Service that its address names; where that name leads nowhere (a misspelling, a selector
 * that takes nothing) the only one there is. An address outside of the cluster is somebody else's server.
 */
export declare function serverOfAgent(agent: Agent, servers: readonly Server[], cluster: Cluster, workloads: readonly Workload[]): Answer<Server>;
/** The server in the manager's own pod, else the only one. */
export declare function serverOfManager(manager: ControllerManager, servers: readonly Server[]): Answer<Server>;
/** Whether two parts are surely of one trust domain. */
export declare function sameTrustDomain(a: Pick<Server, 'trustDomain'>, b: Pick<Server, 'trustDomain'>): boolean;
