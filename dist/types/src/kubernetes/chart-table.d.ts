import type { ChartName } from './chart-values.ts';
/** `schemas/helm/NAME.json`, as scripts/helm-values.ts writes it. */
export interface ChartTable {
    readonly chart: string;
    readonly source: string;
    /** Known releases of the chart, the oldest first. */
    readonly releases: readonly string[];
    readonly keys: KeyTree;
    /** Charts within the chart, by the key that their values stand under. */
    readonly charts: Readonly<Record<string, Subchart>>;
    /** Keys whose values are another subchart's. */
    readonly aliases: Readonly<Record<string, string>>;
}
export interface Subchart {
    readonly keys: KeyTree;
    /** Old names at which the templates stop, by their paths: the new ones. */
    readonly renamed: Readonly<Record<string, string>>;
}
/** Keys to what they take: `string`, `map` (any keys), or keys of their own; `@since-removed` behind it, or under `@`. */
export interface KeyTree {
    readonly [key: string]: string | KeyTree;
}
export type ChartTables = Readonly<Record<ChartName, ChartTable>>;
export type ValueKind = 'keys' | 'map' | 'list' | 'string' | 'number' | 'bool' | 'any';
/** One value of a chart. */
export interface ValueRow {
    readonly kind: ValueKind;
    readonly since: string | undefined;
    readonly removed: string | undefined;
    /** The keys below, of `keys`. */
    readonly keys: KeyTree;
}
export declare function rowOf(tree: KeyTree, key: string): ValueRow | undefined;
export declare function keysOf(tree: KeyTree): readonly string[];
/** Whether a value is there in a release; in any, where the release is not known. */
export declare function isThere({ since, removed }: ValueRow, release: string | undefined): boolean;
/** The release to come: what the charts' main branch has. */
export declare const NEXT = "next";
/** Below zero where `a` is the older one. */
export declare function compareVersions(a: string, b: string): number;
