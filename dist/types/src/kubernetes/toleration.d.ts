import type { PodSpec, Toleration } from 'kubernetes-types/core/v1.js';
import type { Field } from './field.ts';
/** The first toleration of a pod for taints that a DaemonSet's pods do not tolerate: nodes with them may have one and not the other. */
export declare function untolerated(pod: Field<PodSpec>, daemons: Field<PodSpec>): Field<Toleration> | undefined;
