import { type DecodeContext, type Name } from './decode-context.ts';
import type { DecodedBlock, DecodedMap } from './decoded.ts';
import { type GoNode } from './go-node.ts';
import type { KeyRow } from './table.ts';
export type Rows = Readonly<Record<string, KeyRow>>;
/**
 * Reads a syntax tree into a struct, as hashicorp/hcl's weak decoder does it (decoder.go at v1.0.1-vault-7), going on where it would stop.
 * @param rows the struct's fields
 */
export declare function decodeStruct(context: DecodeContext, rows: Rows, node: GoNode, name?: Name): DecodedBlock;
/** decodeMap; equal names (with regard to case) are read into one entry. */
export declare function decodeMap(context: DecodeContext, path: Name, element: KeyRow, node: GoNode, before: DecodedMap | undefined): DecodedMap;
