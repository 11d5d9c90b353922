import type { HclFile } from '../hcl/tree.ts';
import type { Place } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/node.ts';
import { type MarkResult } from './ignore-mark.ts';
/** A mark in the input, and the stretch of the file that it holds for. */
export interface ScopedMark {
    readonly by: 'comment' | 'annotation';
    readonly result: MarkResult;
    /** The comment, or the annotation's value. */
    readonly place: Place;
    readonly scope: Place;
}
/** The marks in a document's comments and in its objects' annotations. */
export declare function marksInYaml(document: YamlDocument): readonly ScopedMark[];
/** The marks in a config's comments. */
export declare function marksInHcl({ source, items, comments }: HclFile): readonly ScopedMark[];
