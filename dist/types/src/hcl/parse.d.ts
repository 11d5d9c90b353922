import { type MappedText } from '../text/mapped-text.ts';
import type { HclResult } from './tree.ts';
/**
 * Reads a config as SPIRE's library does (hashicorp/hcl v1.0.1-vault-7, duplicate keys allowed): HCL version 1, or JSON where the
 * first character that is not blank is a `{`. Offsets are those of the text as given, whatever its line ends.
 * Bytes that are not UTF-8 are to stand in it as lone surrogates (see `decodeBytes`), so that they are refused as the library does.
 */
export declare function parseHcl(source: MappedText): HclResult;
