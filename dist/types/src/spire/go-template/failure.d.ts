/** Ends the reading or the evaluation of a template; caught in `go-template.ts`, which gives it out as a value. */
export declare class TemplateFailure extends Error {
    /** In Go's words. */
    readonly text: string;
    /** Where in the template, in UTF-16 code units. */
    readonly offset: number;
    constructor(text: string, offset: number);
}
/** The template uses what is not modelled here, so nothing can be said of it. */
export declare class NotModelled extends Error {
}
/** Line and column as text/template counts them: the line from 1, the column from 0, in bytes. */
export declare function lineAndColumn(text: string, offset: number): {
    readonly line: number;
    readonly column: number;
};
