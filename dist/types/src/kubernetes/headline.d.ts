/** What an object is, told without parsing its document. */
export interface Headline {
    readonly kind: string;
    readonly namespace: string | undefined;
    readonly name: string;
}
/**
 * The objects of a document, read off its text: JSON by the JSON parser, block YAML from the lines of its root and of `metadata`, as long as they
 * are written the way tools and people write them. Undefined where that cannot be told for certain, and the document has to be parsed.
 */
export declare function headlines(text: string): readonly Headline[] | undefined;
