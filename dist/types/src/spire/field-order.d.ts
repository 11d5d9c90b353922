import type { KeyRow } from './table.ts';
/** The rows of a config's blocks as the structs have them; those without an order of their own stay as they are. */
export declare function inStructOrder(rows: Readonly<Record<string, KeyRow>>, path?: string): Readonly<Record<string, KeyRow>>;
