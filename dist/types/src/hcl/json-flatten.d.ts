import type { HclItem } from './tree.ts';
/**
 * Turns JSON's nested objects and lists of objects into the labelled items that HCL would have (json/parser/flatten.go):
 * an object whose members are all objects gives each of them its key, a list of objects gives each element its key.
 */
export declare function flatten(items: readonly HclItem[]): readonly HclItem[];
