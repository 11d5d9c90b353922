import { type Visit } from './visit.ts';
/** An object's names, labels and annotations, or those of a template. */
export declare function checkMetadata(visit: Visit): void;
/** A selector's labels. */
export declare function checkLabelSelector(visit: Visit): void;
/** A map of labels in a field: its keys and values. */
export declare function checkLabels(visit: Visit, field: string): void;
/** One of `matchExpressions`: values for some operators, and none for the others. */
export declare function checkRequirement(visit: Visit): void;
