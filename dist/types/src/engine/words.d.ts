/** `'a', 'b' and 'c'`: names in a sentence, each in quotes. */
export declare function list(names: readonly string[], word?: 'and' | 'or'): string;
