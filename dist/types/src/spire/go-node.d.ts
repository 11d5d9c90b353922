import type { HclItem, HclLiteral, HclToken, HclValue } from '../hcl/tree.ts';
/**
 * The syntax nodes that SPIRE's library walks while it decodes (hcl/ast at v1.0.1-vault-7): our tree's values, an item with some of its keys
 * taken off (`ObjectItem`), and a list of such items (`ObjectList`), which the library makes on the way.
 */
export type GoNode = HclValue | Item | Items;
export interface Item {
    readonly kind: 'item';
    readonly keys: readonly HclToken[];
    readonly value: HclValue | Items;
    readonly origin: HclItem;
}
export interface Items {
    readonly kind: 'items';
    readonly items: readonly Item[];
}
export declare function itemsOf(items: readonly HclItem[]): Items;
/** `%T` */
export declare function goTypeName(node: GoNode): string;
/** Where a node stands to the library, as an offset; undefined where it does not know (`At -:`). */
export declare function goStart(node: GoNode): number | undefined;
/** The smallest text of a node that a person would change. */
export declare function spanOf(node: GoNode): {
    readonly start: number;
    readonly end: number;
} | undefined;
/** The key that an item was found by: the last one that was taken off. */
export declare function openerOf(item: Item): HclToken | undefined;
export type { HclItem, HclLiteral, HclToken, HclValue };
