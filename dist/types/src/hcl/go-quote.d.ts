/** A text in double quotes as Go's %q and strconv.Quote write it. */
export declare function goQuote(text: string): string;
