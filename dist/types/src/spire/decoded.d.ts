import type { Span } from '../text/source-file.ts';
import type { GoNode, HclLiteral, HclToken } from './go-node.ts';
import type { KeyRow } from './table.ts';
/** What a key was given, after all its writings were read the way SPIRE's library merges them. */
export type Decoded = DecodedScalar | DecodedList | DecodedBlock | DecodedBlocks | DecodedMap | DecodedNode;
interface DecodedBase {
    /** The key as last written; for a block the name that opens it. */
    key: HclToken | undefined;
    /** Something that is written here does not decode. */
    bad: boolean;
}
export interface DecodedScalar extends DecodedBase {
    readonly kind: 'scalar';
    /** The last that was written. */
    literal: HclLiteral | undefined;
    /** Undefined where the value has a hole in it or does not decode. */
    value: string | bigint | number | boolean | undefined;
}
export interface DecodedElement {
    readonly value: string | undefined;
    readonly span: Span;
}
export interface DecodedList extends DecodedBase {
    readonly kind: 'list';
    span: Span | undefined;
    /** A hole stands for the list, or for some of its elements. */
    open: boolean;
    readonly elements: DecodedElement[];
}
export interface DecodedBlock extends DecodedBase {
    readonly kind: 'block';
    span: Span | undefined;
    readonly rows: Readonly<Record<string, KeyRow>>;
    readonly fields: Map<string, Decoded>;
    /** Keys that the block does not take, in any spelling; with a plain `=` or not. */
    readonly strange: HclToken[];
    /** Keys that SPIRE's own check for unknown keys sees, which is neither all of `strange` nor nothing else. */
    unused: ReadonlyMap<string, readonly HclToken[]>;
    /** The block is a hole. */
    open: boolean;
}
export interface DecodedBlocks extends DecodedBase {
    readonly kind: 'blocks';
    span: Span | undefined;
    open: boolean;
    readonly elements: DecodedBlock[];
}
export interface DecodedEntry {
    readonly name: string;
    readonly token: HclToken;
    value: Decoded;
}
export interface DecodedMap extends DecodedBase {
    readonly kind: 'map';
    span: Span | undefined;
    open: boolean;
    readonly entries: Map<string, DecodedEntry>;
}
export interface DecodedNode extends DecodedBase {
    readonly kind: 'node';
    /** The first that was written: later ones are dropped. */
    readonly node: GoNode;
}
/** Why SPIRE's library refuses a value, and what else is odd about how it is written. */
export interface DecodeFault {
    readonly code: 'crash' | 'wrong-type' | 'duplicate-attribute' | 'second-block' | 'stray-label' | 'block-for-list';
    readonly span: Span;
    /** `server.bind_port` */
    readonly path: string;
    /** The library's error text; undefined where it says nothing. */
    readonly error: string | undefined;
    readonly args: Readonly<Record<string, string>>;
    readonly related?: readonly {
        readonly span: Span;
        readonly message: string;
    }[];
}
export {};
