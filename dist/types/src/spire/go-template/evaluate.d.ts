import type { Node } from './tree.ts';
import { type GoTypes, type GoValue } from './value.ts';
/** A stretch of what a template prints; `known: false` where the text only stands for what cannot be known. */
export interface Piece {
    readonly text: string;
    readonly known: boolean;
}
export interface Evaluated {
    readonly pieces: readonly Piece[];
    /** Whether every branch that was taken is the one that Go would take. */
    readonly certain: boolean;
}
/** Runs a template. Where a condition is not known, both ways are tried for errors and the result is not certain. */
export declare function evaluate(name: string, text: string, nodes: readonly Node[], data: GoValue, types: GoTypes): Evaluated;
