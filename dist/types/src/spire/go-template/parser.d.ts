import type { Node } from './tree.ts';
/** Reads a template. Throws what `failure.ts` says. */
export declare function parseNodes(text: string): readonly Node[];
