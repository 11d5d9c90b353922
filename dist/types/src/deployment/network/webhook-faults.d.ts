import type { KubernetesObject } from '../../kubernetes/object.ts';
import { type Port } from '../../kubernetes/service.ts';
import { type Edit } from '../../text/edit.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
import { type WebhookAsk } from './webhook-asks.ts';
/** Why the API server does not reach a webhook by the Service that it names. */
export interface WebhookFault {
    readonly ask: WebhookAsk;
    /** The text that a person would change. */
    readonly place: Place;
    /** What puts it right, with all the others that ask the same. */
    readonly edits: readonly (Edit | undefined)[];
    readonly why: WebhookFaultReason;
}
export type WebhookFaultReason = 
/** There is no Service of that name, and none that leads to the controller manager. */
{
    readonly is: 'none';
}
/** There is no Service of that name; another one leads there. `askers`: where all agree on a name, so that it is the Service that is called otherwise. */
 | {
    readonly is: 'name';
    readonly meant: KubernetesObject;
    readonly askers: readonly Place[];
}
/** The Service has no such port, but another one that leads there; `askers` as above. */
 | {
    readonly is: 'port';
    readonly meant: Port;
    readonly askers: readonly Place[];
}
/** The Service's port leads to another one of the pod; `use`: the one that is left when it is put right. */
 | {
    readonly is: 'target';
    readonly target: number;
    readonly use: number;
};
/** Every such fault once, whatever number of webhooks share it. */
export declare function webhookFaults(deployment: Deployment): readonly WebhookFault[];
