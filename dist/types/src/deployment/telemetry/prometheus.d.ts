import type { Block } from '../../spire/config.ts';
import type { Answer } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import type { Component } from '../component.ts';
import type { Configured } from '../configured.ts';
import type { Deployment } from '../deployment.ts';
/** Where a server or an agent serves metrics to Prometheus (spire: pkg/common/telemetry/prometheus.go). */
export interface MetricsListener {
    readonly block: Block;
    readonly host: Answer<string>;
    readonly port: number | undefined;
    /** Only its own pod reaches it; unknown hosts do not count. */
    readonly local: boolean;
}
/** Undefined where nothing is served, or the config is not to be read. */
export declare function metricsListenerOf({ config }: Configured): MetricsListener | undefined;
/** The port that the pod's annotation has Prometheus ask, and at which surely nobody of the pod listens; `declared`: a containerPort of SPIRE's says so, too. */
export declare function deafPort({ components }: Deployment, { pod, container }: Component, served: number): {
    port: number;
    place: Place;
    declared: boolean;
} | undefined;
/** What asks a component for its metrics at a port: the pod's annotation, a PodMonitor, a ServiceMonitor. */
export declare function scrapersOf({ cluster, services }: Deployment, component: Component, port: number): readonly Place[];
