import type { YamlDocument } from '../yaml/node.ts';
import type { DocumentSource } from '../yaml/stream.ts';
import { type KubernetesObject } from './object.ts';
export interface RelevantDocuments {
    /** Parsed, in the order of the input. */
    readonly documents: readonly YamlDocument[];
    readonly objects: readonly KubernetesObject[];
    /** How many documents were left unparsed, because they cannot matter. */
    readonly unparsed: number;
}
/**
 * Parses what can matter to SPIRE and leaves the rest.
 *
 * First every document whose text names SPIRE or SPIFFE or has words that only their configs use, and every kustomization. If there is
 * none, nothing else can matter. Then, again and again until nothing more is found, what those documents can have to do with: objects
 * that they name (`Knowledge.named`), that name them, that stand in their namespaces and act on all that is there, that a selector of
 * theirs takes. Each test is on a document alone and on what is known from documents read so far, so files and streams give the same; each
 * is a necessary condition of the relation it stands for, so what stays unparsed can be in none of them.
 * @param parse called once for each document that is read
 * @param matters documents that are read whatever they say
 */
export declare function relevantDocuments(sources: readonly DocumentSource[], parse: (source: DocumentSource) => YamlDocument, matters?: (source: DocumentSource) => boolean): RelevantDocuments;
