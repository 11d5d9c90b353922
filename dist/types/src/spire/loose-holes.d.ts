import type { HclFile } from '../hcl/tree.ts';
/** Whether something unknown stands where whole settings may stand: outside of every key, value and comment. */
export declare function looseHoles(file: HclFile): boolean;
