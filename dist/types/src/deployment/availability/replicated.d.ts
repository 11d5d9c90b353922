import type { Workload } from '../../kubernetes/workload.ts';
import type { Component } from '../component.ts';
import type { Deployment } from '../deployment.ts';
/** A workload that runs servers, and how many at least and at most. */
export interface Replicated {
    readonly component: Component;
    readonly workload: Workload;
    readonly least: number;
    readonly most: number;
}
/** The workloads of SPIRE servers whose number of pods is known, each once. */
export declare function replicatedServers({ servers, cluster }: Deployment): readonly Replicated[];
