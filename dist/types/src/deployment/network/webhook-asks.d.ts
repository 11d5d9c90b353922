import type { KubernetesObject } from '../../kubernetes/object.ts';
import type { Answer } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import type { ControllerManager } from '../controller-manager.ts';
import type { Deployment } from '../deployment.ts';
import { type RegistrationWebhook } from './webhooks.ts';
/** A webhook that the API server asks at a Service, and the controller manager that is to answer. */
export interface WebhookAsk {
    readonly webhook: RegistrationWebhook;
    readonly manager: ControllerManager;
    /** The port at which the manager answers. */
    readonly answers: number;
    /** The Service's name. */
    readonly service: string;
    readonly namePlace: Place;
    readonly namespace: string;
    readonly namespacePlace: Place;
    /** The Service's port that is asked. (kubernetes: staging/src/k8s.io/api/admissionregistration/v1/types.go, ServiceReference) */
    readonly port: number;
    /** Undefined where nobody wrote it. */
    readonly portPlace: Place | undefined;
    readonly found: Answer<KubernetesObject>;
}
/** What webhooks for registrations ask of the controller managers that answer them. */
export declare function webhookAsks(deployment: Deployment): readonly WebhookAsk[];
