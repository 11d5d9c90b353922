/** Something in the text of another object: all of the words, in a namespace that fits. */
export interface Wish {
    readonly namespace: string | undefined;
    readonly words: readonly string[];
}
/**
 * Wishes for texts; most texts fit none, which one search for the longest word of each tells. Only the wishes whose longest word it comes upon are
 * looked at (a fifteenth of a run over ten thousand files, against looking at all).
 */
export declare class Wishes {
    #private;
    add(wish: Wish): void;
    /** Every text that is still of interest was held against these wishes: only later ones can change the answer. */
    settle(): void;
    fit(namespace: string | undefined, text: string): boolean;
}
/** Objects that are referred to, by kind and name; a namespace that is left out may be any. */
export declare class References {
    #private;
    add(kind: string, namespace: string | undefined, name: string): void;
    has(kind: string, namespace: string | undefined, name: string): boolean;
}
