import type { Place } from '../text/source-file.ts';
import type { YamlMapping, YamlNode } from '../yaml/node.ts';
/** A value that somebody wrote, and where. */
export interface Written<T> {
    readonly value: T;
    readonly place: Place;
}
/** What a node holds where it has the type that is asked for; what has another was refused by the schema before. */
export declare function textOf(node: YamlNode | undefined): Written<string> | undefined;
export declare function booleanOf(node: YamlNode | undefined): Written<boolean> | undefined;
export declare function integerOf(node: YamlNode | undefined): Written<number> | undefined;
/** One of a few words. */
export declare function choiceOf<T extends string>(node: YamlNode | undefined, choices: readonly T[]): Written<T> | undefined;
/** The texts of a list. */
export declare function textsOf(node: YamlNode | undefined): Written<readonly string[]> | undefined;
/** A text, or the texts of a list. */
export declare function oneOrMoreOf(node: YamlNode | undefined): Written<readonly string[]> | undefined;
export declare function itemsOf(node: YamlNode | undefined): readonly YamlNode[];
export declare function mappingOf(node: YamlNode | undefined): YamlMapping | undefined;
export declare function placeOf(node: YamlNode): Place;
