import type { Agent } from '../agent.ts';
import type { Deployment } from '../deployment.ts';
import type { PsatCluster } from '../server.ts';
/** Every agent that attests with `k8s_psat`, with what its server says of the agent's cluster; none where either is not known. */
export declare function psatPairs(deployment: Deployment): readonly {
    readonly agent: Agent;
    readonly cluster: PsatCluster;
}[];
