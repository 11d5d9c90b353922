import type { Container as ContainerSpec, PodSpec, SecurityContext, Volume } from 'kubernetes-types/core/v1.js';
import type { ObjectMeta } from 'kubernetes-types/meta/v1.js';
import type { Place } from '../text/source-file.ts';
import type { Field } from './field.ts';
/** A pod as Pod Security sees it: its template's metadata and spec. */
export interface JudgedPod {
    readonly metadata: Field<ObjectMeta>;
    readonly spec: Field<PodSpec>;
}
/** Why a pod is refused, in the admission plugin's words; places: what would have to be changed. */
export interface Violation {
    readonly reason: string;
    readonly detail: string;
    readonly places: readonly Place[];
}
/** A container that is refused, and what of it. */
export interface Bad {
    readonly name: string;
    readonly place: Place;
}
/** The containers of which something holds; `find` gives the place of what is wrong. */
export declare function bad(pod: JudgedPod, find: (container: Field<ContainerSpec>, context: Field<SecurityContext>) => Place | undefined): readonly Bad[];
export declare function containersOf({ spec }: JudgedPod): readonly Field<ContainerSpec>[];
/** The words that the plugin's sentences are made of. */
export declare const quote: (items: readonly string[]) => string;
export declare const sorted: (items: Iterable<string>) => readonly string[];
export declare const many: (singular: string, count: number) => string;
export declare const named: (containers: readonly Bad[]) => string;
export declare const uses: (count: number) => string;
export declare const places: (containers: readonly Bad[]) => readonly Place[];
/** `pod and containers "a", "b"`: who sets something, the pod as a whole first. */
export declare function setters(pod: Place | undefined, containers: readonly Bad[]): string;
/** With user namespaces, root in the container is nobody outside; whether that counts is a feature gate of the cluster, so nothing is said. */
export declare function hasUserNamespace({ spec }: JudgedPod): boolean;
/** The first capability that a container adds and may not; all of them go into `found`. */
export declare function adds(context: Field<SecurityContext>, allowed: (name: string) => boolean, found: string[]): Place | undefined;
export declare function volumesNamed(volumes: readonly Field<Volume>[]): string;
export declare const together: (pod: Place | undefined, containers: readonly Bad[]) => readonly Place[];
