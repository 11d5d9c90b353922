import { type Event } from 'js-yaml';
import type { DuplicateKey, YamlError } from './node.ts';
import { type ComposedNode, type Source } from './nodes.ts';
/** What was made of one document's events. */
export interface Composition {
    readonly root: ComposedNode | undefined;
    readonly duplicates: readonly DuplicateKey[];
    /** What kubectl's library refuses although it is well-formed YAML. */
    readonly error: YamlError | undefined;
}
/** Makes the tree of the first document among the events. Errors are go-yaml's, in its words. */
export declare function compose(source: Source, events: readonly Event[]): Composition;
