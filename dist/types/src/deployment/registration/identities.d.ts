import type { Container } from '../../kubernetes/container.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** An identity that a registration gives to a workload's pods; `<pod-uid>` and `<node-uid>` stand for what only the cluster knows. */
export interface Identity {
    readonly spiffeId: string;
    readonly parentId: string;
    readonly selectors: readonly string[];
    readonly dnsNames: readonly string[];
    readonly ttl: string | undefined;
    readonly from: {
        readonly kind: string;
        readonly name: string;
        readonly place: Place;
    };
}
/** Who gets which identity: a row for each workload, or for each of its containers where registrations tell them apart. */
export interface IdentityRow {
    readonly workload: Workload;
    readonly container: Container | undefined;
    readonly identities: readonly Identity[];
    /** Why no registration gives it one. */
    readonly none: string | undefined;
}
/** What every workload of a deployment is, once its registrations are reconciled (spire-controller-manager: pkg/spireentry/reconciler.go at v0.6.6). */
export declare function identitiesOf(deployment: Deployment): readonly IdentityRow[];
/** What one workload is. */
export declare function identitiesOfWorkload(deployment: Deployment, workload: Workload): readonly IdentityRow[];
