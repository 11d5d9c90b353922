/**
 * Why Go's regexp package (RE2) refuses an expression, in its words, for what it refuses and JavaScript takes, and for the commonest mistakes;
 * undefined where it is accepted, as far as can be told.
 */
export declare function regexpError(expression: string): string | undefined;
