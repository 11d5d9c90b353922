import type { HclLiteral } from '../hcl/tree.ts';
import { type MappedText } from '../text/mapped-text.ts';
/** What a string literal stands for, with the places of its characters; undefined where the library makes of them what has no place. */
export declare function mappedString(source: MappedText, literal: HclLiteral): MappedText | undefined;
