import type { Understanding } from '../understand.ts'

/** The same with what the charts of SPIRE take, where there are values for them: the tables are large, and read only then. */
export async function charted(understanding: Understanding): Promise<Understanding> {
  if (understanding.deployments.every(({ chartValues }) => chartValues.length === 0)) return understanding
  const { CHART_TABLES } = await import('../../kubernetes/chart-tables.ts')
  const deployments = understanding.deployments.map((deployment) =>
    deployment.chartValues.length === 0 ? deployment : { ...deployment, chartTables: CHART_TABLES },
  )
  return { ...understanding, deployments }
}
