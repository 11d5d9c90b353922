import type { Container } from '../../kubernetes/container.ts';
import type { PathContent } from '../../kubernetes/path-content.ts';
import { type Answer } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import type { Component } from '../component.ts';
import type { Deployment } from '../deployment.ts';
/** A driver's name, by its flag or its default (spiffe-csi: cmd/spiffe-csi-driver/main.go at v0.2.12). */
export declare function driverName({ commandLine, container }: Component): Answer<string>;
/** The driver's own socket, in its container. */
export declare function driverSocket({ commandLine, container }: Component): Answer<string>;
/** Where pods name a CSI driver that is, or was meant to be, SPIFFE's. */
export declare function namedByPods({ workloads }: Deployment): readonly {
    readonly name: string;
    readonly place: Place;
}[];
/** The registrar beside a driver, that makes it known to the kubelet. */
export interface Registrar {
    readonly container: Container;
    /** `--csi-address`, the driver's socket in the registrar's container. */
    readonly address: FlagWord | undefined;
    /** `--kubelet-registration-path`, the driver's socket on the node. */
    readonly registrationPath: FlagWord | undefined;
    /** Where the kubelet looks for plugins. */
    readonly registration: PathContent;
}
export interface FlagWord {
    readonly text: string;
    readonly place: Place;
}
export declare function registrarOf(driver: Component): Registrar | undefined;
