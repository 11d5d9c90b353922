/** What the parser's events leave out: where brackets close and block scalars begin, found in the gaps between them. */
/** The offset of what stands behind white space and comments. */
export declare function nextToken(text: string, from: number): number;
/** Behind the bracket that closes a flow collection; from: behind the last node in it. */
export declare function behindBracket(text: string, from: number, bracket: ']' | '}'): number;
/** The `|` or `>` of the block scalar whose text begins at an offset; from: behind the node before it, or its own anchor and tag. */
export declare function headerOf(text: string, from: number, textStart: number): number;
/** The end of a block scalar without the line breaks behind it; of its header where it has no text. */
export declare function endOfBlock(text: string, textEnd: number): number;
