import type { Place } from '../text/source-file.ts';
import type { Block, Problem, ProblemCode, ProblemWhen } from './config.ts';
/** A problem but for what follows from the block and the key that it is about. */
export interface Fault {
    readonly code: ProblemCode;
    readonly block: Block;
    readonly key?: string;
    readonly place?: Place;
    readonly path?: string;
    readonly log?: string;
    readonly args?: Readonly<Record<string, string>>;
    readonly when?: ProblemWhen;
    readonly fatal?: boolean;
    readonly info?: boolean;
    readonly note?: string;
    readonly plugin?: Problem['plugin'];
    readonly related?: Problem['related'];
}
/** Gathers problems in the order in which SPIRE would come to them. */
export declare class ProblemList {
    readonly problems: Problem[];
    /** What is said without `when` and `fatal` is what the process itself refuses, and its `validate` with it. */
    add(fault: Fault): void;
}
