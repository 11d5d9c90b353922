import type { Maybe } from '../../kubernetes/selector.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { ControllerManager } from '../controller-manager.ts';
import type { Deployment } from '../deployment.ts';
import type { ClusterSpiffeId } from './registration.ts';
import type { ManagerFacts } from './template-data.ts';
/** A manager's own facts; of a deployment whose manager is not among the files, what all its servers agree on. */
export declare function factsOf(manager: ControllerManager | undefined, { servers }: Pick<Deployment, 'servers'>): ManagerFacts;
/** The managers that may take a ClusterSPIFFEID; a single `undefined` where none is among the files. */
export declare function managersOf(deployment: Deployment, { spec }: Pick<ClusterSpiffeId, 'spec'>): readonly (ControllerManager | undefined)[];
/** Whether a ClusterSPIFFEID is for the pods of a workload, under a manager that takes it. */
export declare function appliesTo(deployment: Deployment, manager: ControllerManager | undefined, registration: ClusterSpiffeId, workload: Workload): Maybe;
/** The workloads that a ClusterSPIFFEID is surely for; found once, however many rules ask. */
export declare function podsOf(deployment: Deployment, manager: ControllerManager | undefined, registration: ClusterSpiffeId): readonly Workload[];
