import { type Requirement, type Selector } from '../../kubernetes/selector.ts';
import type { Workload } from '../../kubernetes/workload.ts';
/** Why a selector that is meant for a workload does not take its pods. */
export interface Missed {
    readonly requirement: Requirement;
    /** What the pods have instead; undefined where they have no such label. */
    readonly has: string | undefined;
}
/**
 * Where a selector misses the pods of a workload that it can only be meant for: it takes no pod among the files, and asks for this workload's
 * name, for a value that the pods have under another key, or for a near miss of one of their labels.
 */
export declare function missedBy(selector: Selector, workload: Workload, all: readonly Workload[]): Missed | undefined;
