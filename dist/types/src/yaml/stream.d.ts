import type { SourceFile } from '../text/source-file.ts';
/** One document of a stream, not yet parsed. */
export interface DocumentSource {
    readonly file: SourceFile;
    /** Behind its `---`, or the file's start. */
    readonly start: number;
    /** At the next document's `---`, or the file's end. */
    readonly end: number;
}
/**
 * Splits a file at the lines that begin `---`, as kubectl does before it parses anything, and at `...`. Nothing inside a document can look
 * like that: YAML forbids it in every scalar. Documents without a character but white space are left out.
 * Source: k8s.io/apimachinery pkg/util/yaml/decoder.go, YAMLReader, at v0.34.4.
 */
export declare function splitStream(file: SourceFile): readonly DocumentSource[];
/** The `---` line that a document begins behind, where kubectl refuses it: only white space and a comment may follow the dashes. */
export declare function refusedSeparator({ file, start, end }: DocumentSource): {
    readonly start: number;
    readonly end: number;
} | undefined;
