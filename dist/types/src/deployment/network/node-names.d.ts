import type { Cluster } from '../../kubernetes/cluster.ts';
import type { Agent } from '../agent.ts';
/** Whether an agent surely asks the name server of its node for a Service of the cluster, which that one does not know: it finds no server. */
export declare function asksNodeForService(agent: Agent, cluster: Cluster): boolean;
