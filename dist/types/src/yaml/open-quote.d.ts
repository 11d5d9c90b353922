/** Text in quotes that is not closed where it was meant to be: from its quote to the end of that line. */
export interface OpenQuote {
    readonly start: number;
    readonly end: number;
    readonly quote: '"' | "'";
}
/**
 * Of a document that a parser refuses: the first quote that is never closed, or only by one on another line that was to open the next text. Parsers see
 * either where they come to a stop, which is lines below.
 *
 * @param before where the parser stopped: what stands behind that is not to blame
 */
export declare function openQuote(text: string, before: number): OpenQuote | undefined;
/** What a parser would say of it, were it to see it here. */
export declare function missing({ quote }: OpenQuote): string;
