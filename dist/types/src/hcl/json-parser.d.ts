import { type Failure } from './failure.ts';
import type { HclItem } from './tree.ts';
/** What a JSON text holds: its items, why it is refused, or what the library crashes with. */
export type ParsedJson = {
    readonly items: readonly HclItem[];
} | Failure | {
    readonly panic: string;
};
/**
 * json/parser/parser.go of hashicorp/hcl v1.0.1-vault-7. A missing comma ends the object, what comes after the root object is not
 * looked at, a missing `}` is not missed, a `}` ends whatever went wrong before it, and lists leave out booleans and inner brackets.
 */
export declare function parseJson(text: string, holes: boolean): ParsedJson;
