import type { Probe as ProbeSpec } from 'kubernetes-types/core/v1.js';
import type { Container } from '../../kubernetes/container.ts';
import type { Field } from '../../kubernetes/field.ts';
import { type Answer } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import type { Configured } from '../configured.ts';
/** Where a server or an agent answers health checks (spire: pkg/common/health/config.go at v1.14.2). */
export interface HealthListener {
    readonly enabled: Answer<boolean>;
    readonly address: Answer<string>;
    readonly port: Answer<string>;
    readonly livePath: Answer<string>;
    readonly readyPath: Answer<string>;
    /** The `health_checks` block; where nobody wrote it, what should hold it. */
    readonly place: Place;
}
/** Undefined where the config is not among the files or does not parse. */
export declare function healthListenerOf(configured: Configured): HealthListener | undefined;
export type ProbeKind = 'startupProbe' | 'livenessProbe' | 'readinessProbe';
/** A probe of a container, as the kubelet runs it. */
export interface Probe {
    readonly kind: ProbeKind;
    readonly field: Field<ProbeSpec>;
    readonly http: HttpProbe | undefined;
    /** Seconds until it has failed often enough, from the start of the container on. */
    readonly patience: number | undefined;
}
export interface HttpProbe {
    /** Undefined: the pod's own address. */
    readonly host: string | undefined;
    readonly path: string | undefined;
    readonly pathPlace: Place;
    /** The number; undefined where a name is in no container. */
    readonly port: number | undefined;
    /** The name, where the port is written as one. */
    readonly name: string | undefined;
    readonly portPlace: Place;
    /** Where the number of a named port stands. */
    readonly declared: Place | undefined;
    /** A port of the container that is called nearly so, where none is. */
    readonly near: Place | undefined;
}
/** The probes of a container, in the order in which they run. */
export declare function probesOf(container: Container): readonly Probe[];
