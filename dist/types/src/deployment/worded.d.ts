import type { Understanding } from './understand.ts';
/** The same with every refusal of a document put into words for people. */
export declare function worded(understanding: Understanding): Promise<Understanding>;
