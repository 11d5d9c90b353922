import type { Rule } from '../engine/rule.ts';
export type JsonType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
/** The part of JSON Schema (2020-12) that the configuration needs, and that `schema-walk.ts` reads. */
export interface JsonSchema {
    readonly $schema?: string;
    readonly $id?: string;
    /** Names what is wanted, for messages: `rule`, `a release such as 1.14.2`. */
    readonly title?: string;
    readonly description?: string;
    readonly type?: JsonType | readonly JsonType[];
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly additionalProperties?: boolean | JsonSchema;
    readonly required?: readonly string[];
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minLength?: number;
    readonly minimum?: number;
    readonly items?: JsonSchema;
    /** `#/$defs/NAME`. */
    readonly $ref?: string;
    readonly $defs?: Readonly<Record<string, JsonSchema>>;
    /** Of alternatives at most one takes each type. */
    readonly anyOf?: readonly JsonSchema[];
}
export declare const SEVERITIES: readonly ['off', 'note', 'warning', 'error'];
/** The JSON Schema of `.spire-lint.yaml`: what editors complete by, and what the configuration is read with. */
export declare function configurationSchema(rules: readonly Pick<Rule, 'id' | 'summary'>[]): JsonSchema;
