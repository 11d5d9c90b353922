import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/source-file.ts';
/** Offsets in a tree are UTF-16 offsets into `HclFile.source.text`; `HclFile.source.trace` leads from there to the manifest. */
export type HclTokenType = 'IDENT' | 'STRING' | 'HEREDOC' | 'NUMBER' | 'FLOAT' | 'BOOL' | 'HOLE';
export interface HclToken extends Span {
    /** `HOLE`: a bare word that is, or has in it, what cannot be known; it may be of any type. */
    readonly type: HclTokenType;
    /** As it stands in the source, quotes included; in HCL `\r\n` reads `\n`, JSON's `null` is the STRING with the empty text. */
    readonly text: string;
}
export interface HclLiteral extends Span {
    readonly kind: 'literal';
    readonly token: HclToken;
    /** In a JSON config: strings take JSON's rules. */
    readonly json: boolean;
    /** In lists only. */
    readonly leadComment?: readonly HclComment[];
    /** In lists only. */
    readonly lineComment?: readonly HclComment[];
}
export interface HclList extends Span {
    readonly kind: 'list';
    readonly items: readonly HclValue[];
}
export interface HclObject extends Span {
    readonly kind: 'object';
    readonly items: readonly HclItem[];
}
export type HclValue = HclLiteral | HclList | HclObject;
export interface HclComment extends Span {
    /** With its `#`, `//` or `/*`. */
    readonly text: string;
}
/**
 * `key "label" = value`: the key and its labels, and what they are given. In JSON the library turns nested objects and lists of
 * objects into labelled items, so that several items may share keys; the span is then that of the member or element itself.
 */
export interface HclItem extends Span {
    readonly keys: readonly HclToken[];
    /** Where the `=` is. */
    readonly assign: Span | undefined;
    readonly value: HclValue;
    /** The comments right above. */
    readonly leadComment?: readonly HclComment[];
    /** The comments behind it on its line. */
    readonly lineComment?: readonly HclComment[];
}
export interface HclFile {
    readonly format: 'hcl' | 'json';
    readonly source: MappedText;
    readonly items: readonly HclItem[];
    readonly comments: readonly HclComment[];
    /** The same comments as the library groups them: one group has no blank line and no token in it. */
    readonly commentGroups: readonly (readonly HclComment[])[];
}
/** Why SPIRE's library refuses a text: its own words (`At 2:21: expected …`), and where. */
export interface HclError extends Span {
    readonly message: string;
    /** The library crashes instead of refusing (octal escapes above `\377` and the like). */
    readonly panic: boolean;
}
export type HclResult = {
    readonly ok: true;
    readonly file: HclFile;
} | {
    readonly ok: false;
    readonly error: HclError;
    readonly format: 'hcl' | 'json';
};
