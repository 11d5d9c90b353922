import type { ScalarValue } from './node.ts';
/**
 * What kubectl's library makes of a plain scalar's text: YAML 1.1's booleans and octals, Go's number syntax. Times stay strings.
 * Source: go.yaml.in/yaml/v2 resolve.go at v2.4.2.
 */
export declare function resolvePlain(source: string): ScalarValue;
/** The type that go-yaml gives a plain text. */
export declare function typeOfPlain(source: string): 'null' | 'bool' | 'int' | 'float' | 'str';
/** Whether a text is a time that `!!timestamp` accepts. */
export declare function isTimestamp(source: string): boolean;
export declare const MAX_SIGNED = 9223372036854775807n;
/** An integer in Go's syntax with base 0, where 64 bits hold it; `_` may stand anywhere. */
export declare function integerOf(source: string): bigint | undefined;
