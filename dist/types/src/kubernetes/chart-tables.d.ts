import type { ChartTables } from './chart-table.ts';
/** The charts' values by release. This module is loaded where there are values to check: it is large. The cast is the data's edge. */
export declare const CHART_TABLES: ChartTables;
