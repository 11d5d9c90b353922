import type { Rule } from '../src/engine/rule.ts';
/** Every rule, sorted by id. */
export declare const RULES: readonly Rule[];
