import { type DecodeContext, type Name } from './decode-context.ts';
import type { DecodedList, DecodedScalar } from './decoded.ts';
import { type GoNode } from './go-node.ts';
/** decodeString: a number is taken as it is written. */
export declare function decodeString(context: DecodeContext, name: Name, node: GoNode): DecodedScalar;
/** decodeInt: a string is taken where it reads as an integer. */
export declare function decodeInt(context: DecodeContext, name: Name, node: GoNode): DecodedScalar;
/** decodeFloat */
export declare function decodeFloat(context: DecodeContext, name: Name, node: GoNode): DecodedScalar;
/** decodeBool: nothing but `true` and `false`. */
export declare function decodeBool(context: DecodeContext, name: Name, node: GoNode): DecodedScalar;
/** decodeSlice of strings: a list appends to what was there. */
export declare function decodeList(context: DecodeContext, name: Name, node: GoNode, before: DecodedList | undefined): DecodedList;
