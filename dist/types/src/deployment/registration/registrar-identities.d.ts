import type { Workload } from '../../kubernetes/workload.ts';
import type { Deployment } from '../deployment.ts';
import type { Identity } from './identities.ts';
/** What the legacy registrars make for the pods of a workload, and why one makes nothing (spire: support/k8s/k8s-workload-registrar at v1.5.6). */
export interface ByRegistrar {
    readonly identities: readonly Identity[];
    readonly refusals: readonly string[];
}
export declare function registrarIdentities({ components, configOf }: Deployment, workload: Workload): ByRegistrar;
