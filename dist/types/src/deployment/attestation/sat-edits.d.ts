import type { SpireConfig } from '../../spire/config.ts';
import { type Edit } from '../../text/edit.ts';
import type { Deployment } from '../deployment.ts';
/**
 * Edits that attest nodes by k8s_psat in the place of k8s_sat, on both sides of it; none where one of them cannot be made, or the agent has no token for it.
 * (spire: pkg/server/plugin/nodeattestor/k8ssat at v1.9.6 and k8spsat at v1.14.2: the clusters of both are alike but for two keys)
 */
export declare function attestByPsat({ agents, servers }: Deployment, config: SpireConfig): readonly (Edit | undefined)[];
