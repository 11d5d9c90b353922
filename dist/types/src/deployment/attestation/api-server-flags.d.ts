import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A flag of an API server that was needed for k8s_psat once. */
export interface ApiServerFlag {
    /** `audience`: a list of audiences with that of SPIRE's agents; `gate`: a feature gate that is no more. */
    readonly kind: 'audience' | 'gate';
    /** The flag, or the gate. */
    readonly text: string;
    readonly place: Place;
}
/** The flags in an API server's pod, and in the configs of kubeadm and kind, that are there for SPIRE. */
export declare function apiServerFlags(deployment: Deployment): readonly ApiServerFlag[];
