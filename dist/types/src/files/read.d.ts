import type { Diagnostic } from '../text/diagnostic.ts';
import { SourceFile } from '../text/source-file.ts';
/** UTF-16 code units of text that are still read; the largest object that etcd takes has 1.5 MiB. */
export declare const LARGEST_FILE = 50000000;
/** A file's text under the name to show, or why it cannot be read. */
export declare function readSourceFile(path: string, shown: string): SourceFile | Diagnostic;
/** A text that was read elsewhere, held to the same limits. */
export declare function sourceFileOf(text: string, shown: string, isValid?: () => boolean): SourceFile | Diagnostic;
/** The diagnostic for what the operating system refuses, without its error's English. */
export declare function cannotRead(shown: string, error: unknown): Diagnostic;
export declare function problem(file: string, message: string): Diagnostic;
/** A file's bytes, or why it cannot be read. */
export declare function readBytes(path: string, shown: string): Uint8Array | Diagnostic;
