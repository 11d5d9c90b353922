import type { Permission } from '../../kubernetes/policy-rule.ts';
import type { PluginConfig } from '../../spire/config.ts';
import type { Place } from '../../text/source-file.ts';
import type { Component } from '../component.ts';
import type { Deployment } from '../deployment.ts';
export type Purpose = 'tokenreview' | 'pods-nodes' | 'bundle' | 'label' | 'kubelet' | 'reconcile' | 'leader-election' | 'certificate' | 'certificate-cleanup';
/** Something that a component asks of the API server, or of the kubelet, as its pod's own account. */
export interface Need {
    readonly component: Component;
    readonly purpose: Purpose;
    readonly permission: Permission;
    /** Permissions each of which does as well. */
    readonly instead: readonly Permission[];
    /** What in the config makes it needed. */
    readonly place: Place;
}
/** Whether a server that is refused this exits, before anybody could be attested. */
export declare function isNeededToStart({ purpose }: Need): boolean;
/** What the SPIRE components of a deployment ask of Kubernetes, as far as their configs are known. */
export declare function needsOf({ servers, agents, controllerManagers }: Deployment): readonly Need[];
/** Not by the port without authentication, nor as nobody, nor with a certificate or token of its own. */
export declare function asksKubeletAsAccount({ data }: PluginConfig): boolean;
