import spire from '../../schemas/helm/spire.json' with { type: 'json' }
import crds from '../../schemas/helm/spire-crds.json' with { type: 'json' }
import type { ChartTables } from './chart-table.ts'

/** The charts' values by release. This module is loaded where there are values to check: it is large. The cast is the data's edge. */
export const CHART_TABLES = { spire, 'spire-crds': crds } as unknown as ChartTables
