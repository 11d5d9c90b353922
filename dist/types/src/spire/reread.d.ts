import type { Place } from '../text/source-file.ts';
import { DecodedConfigBlock } from './block.ts';
import { type ConfigView } from './config-view.ts';
import { type Rows } from './decode.ts';
import type { DecodedNode, DecodeFault } from './decoded.ts';
/** A fault of a part that SPIRE reads from a reprint, at its place in the manifest. */
export interface PlacedFault extends Omit<DecodeFault, 'span' | 'related' | 'code'> {
    readonly code: DecodeFault['code'] | 'parse-error';
    readonly place: Place;
    readonly related?: readonly (readonly [place: Place, what: string])[];
}
export interface Reread {
    readonly block: DecodedConfigBlock;
    readonly faults: readonly PlacedFault[];
    /** The first error of the library, which is all that SPIRE gets to see. */
    readonly error: string | undefined;
}
/**
 * Reads a node that SPIRE keeps for later: it prints it as HCL and reads that (`plugin_data`, a federation profile, `database_type`).
 * @param outer the place to answer with where nothing is written
 * @param lost where nothing is written, because it is under another name
 */
export declare function reread(view: ConfigView, field: DecodedNode | undefined, rows: Rows, path: string, outer: Place, lost?: boolean): Reread;
