import { type Requirement, type Selector } from '../../kubernetes/selector.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import { type Edit } from '../../text/edit.ts';
/** Why a selector that is meant for a workload does not take its pods. */
export interface Missed {
    readonly requirement: Requirement;
    /** What the pods have instead; undefined where they have no such label. */
    readonly has: string | undefined;
}
/**
 * Where a selector misses the pods of a workload that it can only be meant for: it takes no pod among the files, and asks for this workload's
 * name, for a value that the pods have under another key, or for a near miss of one of their labels.
 * `named`: the object that selects has the workload's own name, and so is meant for it in any case.
 */
export declare function missedBy(selector: Selector, workload: Workload, all: readonly Workload[], named?: boolean): Missed | undefined;
/** The same in words: `tier: identiti`, where the pods have 'identity', or no such label. */
export declare function missedWords({ requirement, has }: Missed): {
    readonly key: string;
    readonly wanted: string;
    readonly has: string;
};
/** The edit that has the selector ask for what the pods have; undefined where they have no such label, or one that cannot stand without quotes. */
export declare function asThePods({ requirement, has }: Missed): Edit | undefined;
