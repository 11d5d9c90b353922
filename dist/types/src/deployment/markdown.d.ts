import type { SourceFile } from '../text/source-file.ts';
import type { DocumentSource } from '../yaml/stream.ts';
import type { ConfigPart } from './config-file.ts';
/** What a Markdown file holds in its fences that deploys something. */
export interface MarkdownParts {
    readonly documents: readonly DocumentSource[];
    readonly configs: readonly ConfigPart[];
}
/** Manifests, values of SPIRE's charts and configs of SPIRE; all else in the file, and every other fence, is text. */
export declare function markdownParts(file: SourceFile): MarkdownParts;
