import type { Edit } from './edit.ts';
import type { Place, SourceFile, Span } from './source-file.ts';
/** Stands in a mapped text for what cannot be known from the input (a Secret's value, a variable that nobody sets here). */
export declare const HOLE = "\uF8FF";
/** Where a stretch of a mapped text came from. */
export interface Trace {
    readonly place: Place;
    /** Whether the place is exactly the text that made the stretch; otherwise it is the smallest enclosing one. */
    readonly exact: boolean;
    /** What else took part: an anchor, an env entry, a Secret's key. */
    readonly via: readonly Place[];
}
/** A string that knows where each of its characters came from. */
export interface MappedText {
    readonly text: string;
    /** What cannot be known from the input, as spans of `text`. */
    readonly holes: readonly Span[];
    trace(start: number, end: number): Trace;
    /** The way back: an edit of the file that turns `text[start, end)` into `text`, escaped for the style it stands in; undefined where there is none, or where it would cut an escape or a fold in two. */
    edit(start: number, end: number, text: string): Edit | undefined;
}
/** How to write a text in the style of the scalar around it; undefined where that style cannot hold it. */
export type Encode = (text: string) => string | undefined;
/** Puts a mapped text together, piece after piece. */
export declare class MappedTextBuilder {
    #private;
    /**
     * @param file the file that the text comes from
     * @param origin the offset to answer with while nothing was put in (an empty scalar)
     * @param encode how to escape a replacement for the style around it
     */
    constructor(file: SourceFile, origin: number, encode?: Encode);
    /** Characters as they stand in the file. */
    copy(start: number, end: number): this;
    /** Text made as a whole by a stretch of the file: an escape, a folded line break. */
    unit(text: string, start: number, end: number): this;
    /** Text that stands for a stretch of another mapped text but came from `via` (an env value put in for `${X}`). */
    foreign(text: string, at: Place, via: readonly Place[]): this;
    /** Something not known, standing for a place. */
    hole(at: Place, via?: readonly Place[]): this;
    /** A stretch of another mapped text, keeping where it came from; an edit is escaped for this text, then for the one that it came from. */
    slice(from: MappedText, start: number, end: number): this;
    /** Another mapped text as a whole, seen through an alias: shown there, coming from where it stands. */
    through(from: MappedText, alias: Place): this;
    /** The UTF-16 code unit of the file at an offset. */
    characterAt(offset: number): number;
    build(): MappedText;
}
/** Where a stretch of a mapped text stands, and, if it was only put in there, where it comes from. */
export declare function placeAt(text: MappedText, start: number, end: number): Place;
/** A stretch of a file as it stands. */
export declare function mappedFile(file: SourceFile, start?: number, end?: number): MappedText;
