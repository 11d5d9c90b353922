import type { Edit } from '../text/edit.ts';
import type { Place } from '../text/source-file.ts';
import type { Field } from './field.ts';
/** An edit that writes one more entry (`hostPID: true`) as the first of a block mapping, at its own indentation; undefined where it is no block mapping. */
export declare function insertBefore(field: Field<unknown>, entry: string): Edit | undefined;
/** An edit that takes one item of a block sequence out, with its whole line; undefined where it does not stand on a line of its own. */
export declare function removeItem(field: Field<unknown>, item: Place): Edit | undefined;
/** An edit that writes one more item as the first of a block sequence of scalars; undefined where it is no such sequence. */
export declare function insertItem(field: Field<unknown>, item: string): Edit | undefined;
