import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/**
 * The types of workload selectors that registrations use, each with a place that does. A ClusterSPIFFEID always uses `k8s`: the controller
 * manager adds `k8s:pod-uid` to what it is told (spire-controller-manager: pkg/spireentry/entries.go at v0.6.6).
 */
export declare function attestedSelectorTypes({ clusterSpiffeIds, entries }: Deployment): ReadonlyMap<string, Place>;
