import { type Blocked } from '../../kubernetes/network-policy.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import type { PodTemplate } from '../../kubernetes/pod-template.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A connection that SPIRE lives by and that a NetworkPolicy refuses. */
export interface Refused {
    readonly what: 'agents' | 'host-agents' | 'webhook' | 'server' | 'dns' | 'api' | 'database';
    /** Whose policy it is: the end that is asked. */
    readonly pod: PodTemplate;
    readonly policy: KubernetesObject;
    readonly why: Blocked;
    readonly port: number;
    /** What needs the connection. */
    readonly from: Place;
}
/** The connections that SPIRE needs and that the policies of either end refuse, one for each policy and need. */
export declare function refusedCrossings(deployment: Deployment): readonly Refused[];
