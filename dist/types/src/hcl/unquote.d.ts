/** What a quoted string of HCL stands for, both as byte texts; undefined where the library calls it invalid (hcl/strconv/quote.go). */
export declare function unquoteHcl(quoted: string): string | undefined;
/** The same for a string of a JSON config, which takes Go's own rules (strconv.Unquote), `${` being nothing special. */
export declare function unquoteJson(quoted: string): string | undefined;
