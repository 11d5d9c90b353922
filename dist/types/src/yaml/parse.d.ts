import type { YamlDocument } from './node.ts';
import { type DocumentSource } from './stream.ts';
/** Parses one document as kubectl's library does. Never throws for what the text holds: a refusal is `error`, with `root` undefined. */
export declare function parseDocument(source: DocumentSource): YamlDocument;
