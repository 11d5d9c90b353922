/** `'a', 'b' and 'c'`: names in a sentence, each in quotes. */
export declare function list(names: readonly string[], word?: 'and' | 'or'): string;
/** What a config's program is called in a sentence: `the server exits`. */
export declare function programName(kind: 'server' | 'agent' | 'oidc' | 'registrar'): string;
