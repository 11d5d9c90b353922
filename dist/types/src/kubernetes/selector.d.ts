import type { LabelSelector } from 'kubernetes-types/meta/v1.js';
import type { Place } from '../text/source-file.ts';
import type { Field } from './field.ts';
/** Labels of a thing. `complete`: there are no others; a Namespace that is not in the input has labels that nobody here knows. */
export interface Labels {
    readonly values: ReadonlyMap<string, Label>;
    readonly complete: boolean;
}
export interface Label {
    readonly text: string;
    readonly place: Place;
}
export type Maybe = 'yes' | 'no' | 'unknown';
export interface Requirement {
    readonly key: string;
    /** `In`, `NotIn`, `Exists`, `DoesNotExist`, or what else is written (nothing can be said then). */
    readonly operator: string;
    readonly values: readonly string[];
    readonly place: Place;
}
/** A label selector, whichever way it is written. */
export interface Selector {
    /** Whether it is written at all: an absent selector means different things in different kinds. */
    readonly exists: boolean;
    /** Written or not, it demands nothing. */
    readonly empty: boolean;
    readonly requirements: readonly Requirement[];
    readonly place: Place;
}
/** A LabelSelector: `matchLabels` and `matchExpressions`. */
export declare function labelSelector(field: Field<LabelSelector>): Selector;
/** A plain map of labels, as in a Service or in `nodeSelector`. */
export declare function mapSelector(field: Field<Record<string, string>>): Selector;
/** Whether a selector takes a thing with these labels; an empty one takes everything. */
export declare function selects(selector: Selector, labels: Labels): Maybe;
/** Whether labels meet one requirement (apimachinery: pkg/labels/selector.go, Requirement.Matches). */
export declare function meets(requirement: Requirement, { values, complete }: Labels): Maybe;
/** All of several: one `no` decides. */
export declare function every(answers: readonly Maybe[]): Maybe;
/** The labels that are written in a map. */
export declare function labelsOf(field: Field<Record<string, string>>): Labels;
/** A Namespace's labels, with the one that every namespace has: its name. */
export declare function namespaceLabels(name: string, written: Labels, place: Place): Labels;
export declare function yesNo(value: boolean): Maybe;
