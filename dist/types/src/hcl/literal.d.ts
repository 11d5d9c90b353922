import type { HclToken } from './tree.ts';
/**
 * What a literal stands for. Strings with bytes that are not UTF-8 hold them as lone surrogates (see `decodeBytes`).
 * `error` is what a conversion refuses, `panic` what the library crashes with, `hole` what cannot be known.
 */
export type LiteralValue = {
    readonly value: string | bigint | number | boolean;
} | {
    readonly panic: string;
} | {
    readonly error: string;
} | {
    readonly hole: true;
};
/** The value of a token as hcl/token: Token.Value gives it; integers are bigints. */
export declare function literalValue(token: HclToken, json: boolean): LiteralValue;
