import type { Block } from '../../spire/config.ts';
import { type Answer } from '../../text/answer.ts';
/** The kubelet's port without authentication, where the k8s workload attestor is told to use it; nought counts as none. */
export declare function readOnlyPortOf(data: Block): Answer<number>;
