import type { Server } from '../server.ts';
/**
 * Whether two servers surely keep their data in one database: both name a shared one with the same words, and what those words take from the
 * environment comes from the same key of the same Secret. Servers of different trust domains never do.
 */
export declare function sameDatabase(a: Server, b: Server): boolean;
