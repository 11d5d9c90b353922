import type { Affinity, TopologySpreadConstraint } from 'kubernetes-types/core/v1.js'
import type { ChartValues } from '../../kubernetes/chart-values.ts'
import { Field } from '../../kubernetes/field.ts'
import { type Label, labelsOf, meets } from '../../kubernetes/selector.ts'
import type { Place } from '../../text/source-file.ts'
import type { Missed } from '../availability/missed-pods.ts'
import { type SpreadTerm, termsOf } from '../availability/spread.ts'
import type { Deployment } from '../deployment.ts'

interface ServerValues {
  'spire-server'?: {
    nameOverride?: string
    podLabels?: Record<string, string>
    affinity?: Affinity
    topologySpreadConstraints?: TopologySpreadConstraint[]
    replicaCount?: number
    autoscaling?: { enabled?: boolean; maxReplicas?: number }
  }
}

/** A wish to keep the chart's servers apart, and how many of them there may be. */
export interface ChartTerm {
  readonly term: SpreadTerm
  /** A requirement that the chart's pods do not meet, where it can only be meant for them. */
  readonly missed: Missed | undefined
  /** The most that the autoscaler may start; undefined without one. */
  readonly most: number | undefined
  readonly mostPlace: Place
}

/** Labels of the chart's server pods whose values the release decides. (helm-charts-hardened: charts/spire-server/templates/server-resource.yaml) */
const OF_THE_RELEASE: ReadonlySet<string> = new Set(['app.kubernetes.io/instance', 'release', 'release-namespace'])

/** What values say about where the chart `spire` puts its servers. */
export function chartTerms({ chartValues }: Deployment): readonly ChartTerm[] {
  return chartValues.flatMap((values) => (values.chart.name === 'spire' && values.root ? termsIn(values, values.root) : []))
}

function termsIn({ document }: ChartValues, root: NonNullable<ChartValues['root']>): readonly ChartTerm[] {
  const server = new Field<ServerValues>(root, document.place).get('spire-server')
  const terms = termsOf(server.get('affinity'), server.get('topologySpreadConstraints'))
  if (terms.length === 0) return []
  const place = server.place
  const name = server.get('nameOverride').string || 'server'
  const fixed: readonly (readonly [string, Label])[] = [
    ['app.kubernetes.io/name', { text: name, place }],
    ['app.kubernetes.io/component', { text: 'server', place }],
    ['component', { text: 'server', place }],
  ]
  const labels = { values: new Map([...fixed, ...labelsOf(server.get('podLabels')).values]), complete: true }
  const scaling = server.get('autoscaling')
  const mostPlace = scaling.get('maxReplicas').place
  const most = scaling.get('enabled').boolean === true ? scaling.get('maxReplicas').number : undefined
  return terms.map((term) => {
    const wrong = term.selector.requirements.find((requirement) => !OF_THE_RELEASE.has(requirement.key) && meets(requirement, labels) === 'no')
    const isMeant = wrong?.values.some((value) => value === 'spire-server' || value === 'server' || value === name)
    return { term, missed: wrong && isMeant ? { requirement: wrong, has: labels.values.get(wrong.key)?.text } : undefined, most, mostPlace }
  })
}

/** Whether a wish takes the chart's own pods. */
export function takesOwn({ term, missed }: ChartTerm): boolean {
  return (
    missed === undefined && term.selector.requirements.some(({ key }) => OF_THE_RELEASE.has(key) || key.startsWith('app.kubernetes.io/') || key === 'component')
  )
}
