import { type Answer } from '../text/answer.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Place } from '../text/source-file.ts';
import type { YamlMapping, YamlNode, YamlScalar, YamlSequence } from '../yaml/node.ts';
type Element<T> = NonNullable<T> extends readonly (infer E)[] ? E : never;
type Value<T> = NonNullable<T> extends Readonly<Record<string, infer V>> ? V : never;
/** A field of an object as `kubernetes-types` names it, over the YAML node that holds it (or over nothing). */
export declare class Field<T> {
    #private;
    readonly node: YamlNode | undefined;
    /** The value's place; where the field is left out, the place of what should hold it. */
    readonly place: Place;
    /** The key that names the field, where it is written. */
    readonly key: YamlScalar | undefined;
    constructor(node: YamlNode | undefined, place: Place, key?: YamlScalar);
    /** Written, and not `null`. */
    get exists(): boolean;
    get mapping(): YamlMapping | undefined;
    get sequence(): YamlSequence | undefined;
    get scalar(): YamlScalar | undefined;
    get<K extends keyof NonNullable<T> & string>(name: K): Field<NonNullable<T>[K]>;
    /** An entry of a map with free keys (labels, data). */
    entry(name: string): Field<Value<T>>;
    /** All entries of a map with free keys, in the order of the file. */
    entries(): readonly (readonly [name: string, field: Field<Value<T>>])[];
    items(): readonly Field<Element<T>>[];
    /** The string that is written here; undefined where nothing or something else is. */
    get string(): string | undefined;
    get number(): number | undefined;
    get boolean(): boolean | undefined;
    /** The scalar's text, mapped to the file. */
    get mapped(): MappedText | undefined;
    /** What the field says, where `type` is what the API server takes. */
    answer(type: 'string'): Answer<string>;
    answer(type: 'number'): Answer<number>;
    answer(type: 'boolean'): Answer<boolean>;
}
export {};
