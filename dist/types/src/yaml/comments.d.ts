import type { YamlComment } from './node.ts';
import type { DocumentSource } from './stream.ts';
/** The comments of a document that parses: what begins with `#` behind white space, in the gaps between its scalars. */
export declare function findComments({ file, start, end }: DocumentSource, maxDepth: number): readonly YamlComment[];
