import type { Assertion } from '../engine/assertion.ts';
import type { Place } from '../text/source-file.ts';
import type { YamlNode } from '../yaml/node.ts';
/** The assertions of a configuration; what lacks a part was refused by the schema before. */
export declare function assertionsOf(node: YamlNode | undefined): readonly Assertion[];
/** What the schema cannot say: ids that are taken, paths that are none, and expressions that are none. */
export declare function assertionProblems(assertions: readonly Assertion[], rules: readonly {
    readonly id: string;
}[]): readonly (readonly [place: Place, message: string])[];
