import type { ObjectReference } from './finding.ts';
/** Whether `Kind/namespace/name` or `Kind/name`, with `*` for any part, names an object. */
export declare function isObject(pattern: string, { kind, namespace, name }: ObjectReference): boolean;
