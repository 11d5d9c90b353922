import { type Edit } from '../text/edit.ts';
import { type Place } from '../text/source-file.ts';
import type { Field } from './field.ts';
import type { KubernetesObject } from './object.ts';
/**
 * An edit that writes one more entry (`hostPID: true`) into a block mapping, at its own indentation: as the first, or in a sequence, whose dash the first
 * shares its line with, as the second; undefined where it is no block mapping.
 */
export declare function insertBefore(field: Field<unknown>, entry: string): Edit | undefined;
/** An edit that gives an entry of a block mapping a value: in the place of the scalar that it has, else as a new entry. */
export declare function setEntry(field: Field<unknown>, name: string, value: string | number | boolean): Edit | undefined;
/** An edit that gives a container a variable with a field of its pod (`spec.nodeName`). */
export declare function addPodVariable(container: Field<{
    env?: object[];
}>, name: string, path: string): Edit | undefined;
/** An edit that takes one item of a block sequence out, with its whole line; undefined where it does not stand on a line of its own. */
export declare function removeItem(field: Field<unknown>, item: Place): Edit | undefined;
/** What stands before an item of a block sequence on its line: its indentation and its dash; undefined where that is not all. */
export declare function itemLead({ file, start }: Place): string | undefined;
/** An edit that writes one more item as the first of a block sequence of scalars; undefined where it is no such sequence. */
export declare function insertItem(field: Field<unknown>, item: string): Edit | undefined;
/** An edit that writes more items into a sequence of scalars, block or flow, in the quotes of the last one; undefined where it is no such sequence. */
export declare function appendItems(field: Field<unknown>, items: readonly string[]): Edit | undefined;
/** An edit that writes a mapping, an entry a line, as the first item of a block sequence; undefined where it is no such sequence. */
export declare function insertMapping(field: Field<unknown>, lines: readonly string[]): Edit | undefined;
/** An edit that writes one more entry, of several lines as they follow one another, as the first of a block mapping at its own indentation. */
export declare function insertLines(field: Field<unknown>, lines: readonly string[]): Edit | undefined;
/** An edit that takes an entry out of a block mapping, with its lines; undefined where it is the only one, or shares its lines with others. */
export declare function removeEntry(field: Field<unknown>, name: string): Edit | undefined;
/** An edit that puts another entry, of several lines, in the place of one of a block mapping that has its lines to itself. */
export declare function replaceEntry(field: Field<unknown>, name: string, lines: readonly string[]): Edit | undefined;
/** An edit that writes one more object behind the document that an object stands in; undefined where that is no block YAML of one object. */
export declare function addDocument({ document, file, root }: KubernetesObject, lines: readonly string[]): Edit | undefined;
