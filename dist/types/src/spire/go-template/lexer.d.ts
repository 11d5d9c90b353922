export interface Token {
    readonly kind: 'text' | 'open' | 'close' | 'space' | 'field' | 'dot' | 'variable' | 'identifier' | 'keyword' | 'string' | 'number' | 'char' | 'symbol' | 'end';
    /** As it stands in the template; of a text, without what a trim marker takes away. */
    readonly text: string;
    readonly offset: number;
}
/** Cuts a template into tokens as text/template does (Go: text/template/parse/lex.go at go1.25). */
export declare function tokensOf(text: string): readonly Token[];
/** A token as text/template's messages show it. */
export declare function shown({ kind, text }: Token): string;
