import type { SourceFile } from '../text/source-file.ts';
/** A fenced code block of a Markdown file. */
export interface Fence {
    readonly file: SourceFile;
    /** The first word behind the opening fence, in small letters: `yaml`; '' where there is none. */
    readonly language: string;
    /** The lines between the fences, as they stand: a fence inside a list is indented, and so are its lines. */
    readonly start: number;
    readonly end: number;
}
export declare function isMarkdown(path: string): boolean;
/**
 * The fenced code blocks of a Markdown file, nested in lists or not; one that is not closed goes to the end. Blocks in quotations (`> `) are left
 * out: their lines are no text of their own. (CommonMark 0.31, "Fenced code blocks")
 */
export declare function fencesOf(file: SourceFile): readonly Fence[];
