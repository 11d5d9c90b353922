import type { ValidatingWebhook } from 'kubernetes-types/admissionregistration/v1.js';
import type { Cluster } from '../../kubernetes/cluster.ts';
import type { Field } from '../../kubernetes/field.ts';
import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { Place } from '../../text/source-file.ts';
import type { ControllerManager } from '../controller-manager.ts';
/** A webhook by which the API server has registrations checked before it takes them. */
export interface RegistrationWebhook {
    readonly object: KubernetesObject;
    readonly field: Field<Fields>;
    readonly name: string;
    /** `clusterspiffeids`, … */
    readonly resources: readonly string[];
    /** Whether the API server refuses what it cannot have checked: so unless `Ignore` is written. */
    readonly closed: boolean;
    /** The policy; where nobody wrote it, the webhook's name. */
    readonly policyPlace: Place;
}
/** The webhooks for SPIRE's registrations. */
export declare function registrationWebhooks(cluster: Cluster): readonly RegistrationWebhook[];
/** kubernetes-types leaves out what a rule inherits. */
type Fields = Omit<ValidatingWebhook, 'rules'> & {
    readonly rules?: {
        readonly apiGroups?: string[];
        readonly resources?: string[];
    }[];
};
/** Whether a controller manager answers webhooks: always, unless `ENABLE_WEBHOOKS` is `false` (spire-controller-manager: cmd/main.go at v0.6.6). */
export declare function webhooksOf({ component, config }: ControllerManager): 'on' | 'off' | 'unknown';
/** The port at which a controller manager answers webhooks; undefined where it is not known. */
export declare function webhookPort({ config }: ControllerManager): number | undefined;
export {};
