import { type Answer } from '../text/answer.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Place } from '../text/source-file.ts';
import type { Block, Element, NamedBlock } from './config.ts';
import type { ConfigView } from './config-view.ts';
import { type Rows } from './decode.ts';
import type { DecodedBlock } from './decoded.ts';
/** A block over what was decoded, or over nothing. */
export declare class DecodedConfigBlock implements Block {
    #private;
    readonly place: Place;
    readonly extent: Place;
    readonly path: string;
    readonly rows: Rows;
    /** The file that the block is read from. */
    readonly view: ConfigView;
    /** What was decoded; undefined where nobody wrote the block. */
    readonly decoded: DecodedBlock | undefined;
    /** @param outer the place to answer with where the block is not written */
    constructor(view: ConfigView, rows: Rows, decoded: DecodedBlock | undefined, path: string, outer: Place, lost?: boolean);
    get written(): boolean;
    get readable(): boolean;
    string(key: string): Answer<string>;
    int(key: string): Answer<number>;
    bool(key: string): Answer<boolean>;
    duration(key: string): Answer<bigint>;
    strings(key: string): Answer<readonly Element[]>;
    block(key: string): Block;
    blocks(key: string): readonly Block[];
    map(key: string): Answer<readonly NamedBlock[]>;
    pairs(key: string): Answer<readonly {
        readonly name: string;
        readonly place: Place;
        readonly value: Answer<string>;
    }[]>;
    key(name: string): Place | undefined;
    has(name: string): boolean;
    mapped(key: string): MappedText | undefined;
    /** Whether a key that is left out is there under a name that SPIRE does not know. */
    isMisspelt(key: string): boolean;
}
