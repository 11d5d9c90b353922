import { type Failure } from './failure.ts';
import type { LineEnds } from './line-ends.ts';
import { type Comments } from './token-stream.ts';
import type { HclItem } from './tree.ts';
export interface ParsedHcl {
    readonly items: readonly HclItem[];
    readonly commentGroups: readonly Comments[];
}
/** hcl/parser/parser.go of hashicorp/hcl v1.0.1-vault-7, scan by scan: which comments it attaches, and what it takes for the end, follows from their order. */
export declare function parseItems(source: LineEnds, holes: boolean): ParsedHcl | Failure;
