/** Takes `%xx` (and in a query `+`) back, as Go's net/url does in that part of a URL; the error is in its words. */
export declare function unescapeUrl(text: string, mode: 'user' | 'host' | 'path' | 'query'): {
    readonly value: string;
} | {
    readonly error: string;
};
