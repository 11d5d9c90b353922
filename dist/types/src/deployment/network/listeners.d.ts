import type { PodTemplate } from '../../kubernetes/pod-template.ts';
import type { Deployment } from '../deployment.ts';
/** The TCP ports on which a pod's containers listen; undefined where one of them may listen on ports that nobody here knows. */
export declare function listenersOf(deployment: Deployment, pod: PodTemplate): ReadonlySet<number> | undefined;
