/** What a field may hold. */
export type ValueType = {
    readonly is: 'scalar';
    readonly of: ScalarType;
} | {
    readonly is: 'values';
    readonly values: readonly string[];
} | {
    readonly is: 'list';
    readonly items: ValueType;
} | {
    readonly is: 'map';
    readonly values: ValueType;
} | {
    readonly is: 'object';
    readonly name: string;
} | {
    readonly is: 'any';
};
export type ScalarType = 'string' | 'boolean' | 'int32' | 'int64' | 'double' | 'number' | 'quantity' | 'int-or-string' | 'date-time' | 'byte';
export interface FieldType {
    readonly type: ValueType;
    /** The API server refuses the object without it. */
    readonly required: boolean;
    /** The first release that has it, of those that were compared; undefined where all have. */
    readonly since: string | undefined;
    /** The first release that has it no more. */
    readonly removed: string | undefined;
}
export interface ObjectType {
    readonly name: string;
    readonly fields: ReadonlyMap<string, FieldType>;
    readonly required: readonly string[];
}
/** A kind of the API server, or of a CustomResourceDefinition (`custom`: judged by its schema instead of Go's decoder). */
export interface ApiKind {
    readonly type: string;
    readonly custom: boolean;
}
/** What is known of an `apiVersion` and a kind. */
export declare function apiKind(apiVersion: string, kind: string): ApiKind | undefined;
/** Every `apiVersion/Kind` that the table has. */
export declare function apiKinds(): readonly string[];
/** A type of the table, read from its text when it is first asked for. */
export declare function objectType(name: string): ObjectType;
