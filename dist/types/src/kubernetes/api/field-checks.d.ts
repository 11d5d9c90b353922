import type { YamlScalar } from '../../yaml/node.ts';
/** What the API server asks of one field, beside its type; its own words where it refuses the value. */
export type FieldCheck = (scalar: YamlScalar) => string | undefined;
/** The checks of a type's fields. An empty text is one that is left out, so that only `required` speaks of it. */
export declare function fieldChecks(type: string): Readonly<Record<string, FieldCheck>> | undefined;
