/** What a comment or annotation asks to be kept quiet. */
export interface IgnoreMark {
    readonly rules: readonly string[];
    readonly reason: string | undefined;
}
export type MarkResult = {
    readonly is: 'mark';
    readonly mark: IgnoreMark;
} | {
    readonly is: 'malformed';
    readonly why: string;
} | {
    readonly is: 'none';
};
/** Reads the text of a comment, without its `#`, `//` or `/*`. Comments that only mention the tool are nobody's business. */
export declare function commentMark(comment: string): MarkResult;
/** Reads `rule-id, rule-id -- reason`: an annotation's value, or what follows `ignore`. */
export declare function listMark(text: string): MarkResult;
