import type { Place } from '../../text/source-file.ts';
import type { YamlMapping, YamlNode, YamlScalar } from '../../yaml/node.ts';
import type { KubernetesObject } from '../object.ts';
import type { ApiFault } from './fault.ts';
/** Where a walk through an object stands: at one of its mappings, with the way there. */
export declare class Visit {
    readonly object: KubernetesObject;
    /** Judged by the schema of a CustomResourceDefinition. */
    readonly custom: boolean;
    readonly faults: ApiFault[];
    /** Names, and numbers of list items. */
    readonly way: (string | number)[];
    /** The mappings around this one, the object itself first. */
    readonly around: YamlMapping[];
    /** The keys that lead to the mappings of `around`; undefined for the items of lists. */
    readonly keys: (YamlScalar | undefined)[];
    constructor(object: KubernetesObject, custom: boolean);
    get mapping(): YamlMapping;
    get root(): YamlMapping;
    /** The value of a field; undefined where it is left out, or null, which is the same. */
    node(field: string): YamlNode | undefined;
    has(field: string): boolean;
    string(field: string): string | undefined;
    number(field: string): number | undefined;
    boolean(field: string): boolean | undefined;
    /** The mappings of a list. */
    items(field: string): readonly YamlMapping[];
    /** What a person would change of a field: what is written, else what should hold it. */
    place(...path: readonly (string | number)[]): Place;
    /** What names this mapping: its key, else (an item of a list) its name or its first key. */
    get own(): Place;
    /** Judges the texts of a list by their format; an item that is null is an empty text. */
    checkTexts(way: readonly (string | number)[], list: YamlNode | undefined, format: (text: string) => string | undefined): void;
    path(...more: readonly (string | number)[]): string;
    /** Says that the API server refuses a field of this mapping. `log`: as it prints it, behind the path. */
    refuse(path: readonly (string | number)[], said: Pick<ApiFault, 'wrong' | 'todo' | 'log' | 'instead'>, place?: Place): void;
}
/** A field's value; undefined where it is left out, or null. */
export declare function valueIn(mapping: YamlMapping | undefined, field: string): YamlNode | undefined;
export declare function mappingIn(mapping: YamlMapping | undefined, field: string): YamlMapping | undefined;
export declare function mappingsIn(mapping: YamlMapping | undefined, field: string): readonly YamlMapping[];
/** The text of a scalar; undefined where it is not one, or is not known before a tool fills it in. */
export declare function stringOf(node: YamlNode | undefined): string | undefined;
export declare function numberOf(node: YamlNode | undefined): number | undefined;
/** Left out, or an empty text. */
export declare function isEmpty(node: YamlNode | undefined): boolean;
/** A number or a text, as written; undefined where it is neither, or filled in later. */
export declare function textOf(node: YamlNode | undefined): string | undefined;
/** Whether a tool puts something into a text before it is applied: `${NAME}`, `{{ name }}`, `<%= name %>`. */
export declare function isFilledIn(text: string): boolean;
/** Whether a person, or a tool with marks of its own, is to put something else there first: `MY_DOMAIN`, `<your-domain>`, `$(NAME)`, `@name@`, `ENC[...]`. */
export declare function isPlaceholder(text: string): boolean;
export declare function placeOf(value: YamlNode, key: YamlScalar): Place;
export declare function itemPlace(item: YamlNode): Place;
