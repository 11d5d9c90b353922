import type { YamlEntry, YamlNode, YamlScalar } from '../../yaml/node.ts';
import type { FieldType, ObjectType, ValueType } from './types.ts';
import { type Visit } from './visit.ts';
/** A field that the type does not have. */
export declare function sayUnknown(visit: Visit, { key }: YamlEntry, type: ObjectType): void;
/** A field of other releases than the cluster's. */
export declare function sayAnother(visit: Visit, { key }: YamlEntry, { since, removed }: FieldType, release: string | undefined): void;
/** A field that the API server needs. */
export declare function sayMissing(visit: Visit, name: string): void;
/** A text that is none of those that there are. */
export declare function sayValue(visit: Visit, scalar: YamlScalar, entry: YamlEntry | undefined, value: string, values: readonly string[]): void;
/** A value that does not decode into its field. */
export declare function sayType(visit: Visit, value: YamlNode, entry: YamlEntry | undefined, type: ValueType): void;
