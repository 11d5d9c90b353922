import type { AliasRow, RemovedRow } from './table.ts';
/** Old and invented names of keys and plugins, and what people mean by them. The cast is the data's edge: a test checks its shape. */
export declare const ALIASES: readonly AliasRow[];
/** Keys and plugin types that were gone before the oldest release of the tables. */
export declare const REMOVED: readonly RemovedRow[];
