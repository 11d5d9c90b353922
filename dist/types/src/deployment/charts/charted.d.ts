import type { Understanding } from '../understand.ts';
/** The same with what the charts of SPIRE take, where there are values for them: the tables are large, and read only then. */
export declare function charted(understanding: Understanding): Promise<Understanding>;
