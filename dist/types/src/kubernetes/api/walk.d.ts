import { type ObjectType } from './types.ts';
import { type Visit } from './visit.ts';
/** How an object is judged. */
export interface Judging {
    /** The cluster's release; undefined where it may be any that is supported. */
    readonly release: string | undefined;
    /** What is asked of every mapping of a type, beside its fields. */
    inspect(type: ObjectType, visit: Visit): void;
}
/**
 * Walks an object beside its type, as the API server decodes it: fields that the type does not have, values that its fields cannot hold, fields that
 * are missing. What is null counts as left out, as Go's decoder has it. What a tool fills in before it is applied is not judged.
 */
export declare function walkObject(visit: Visit, type: string, judging: Judging): void;
