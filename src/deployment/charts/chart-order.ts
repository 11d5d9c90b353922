import { at } from '../../kubernetes/chart-uses.ts'
import type { ChartUse } from '../../kubernetes/chart-values.ts'
import type { Place } from '../../text/source-file.ts'
import type { YamlMapping } from '../../yaml/node.ts'
import type { Deployment } from '../deployment.ts'

/** Why the custom resource definitions may not be there when the chart `spire` needs them. */
export type CrdsNotFirst =
  /** Nothing among the files installs `spire-crds`. */
  | { readonly what: 'missing'; readonly use: ChartUse; readonly place: Place }
  /** Both are dependencies of one chart, so they are one release. */
  | { readonly what: 'together'; readonly use: ChartUse; readonly place: Place; readonly other: Place }
  /** The order that is written puts the definitions behind. */
  | { readonly what: 'later'; readonly use: ChartUse; readonly place: Place; readonly other: Place }

/** The uses of the chart `spire` before, or without, those of `spire-crds`. */
export function crdsNotFirst({ chartUses, cluster }: Deployment): readonly CrdsNotFirst[] {
  const definitions = chartUses.filter(({ chart }) => chart.name === 'spire-crds')
  const written = cluster.of('CustomResourceDefinition').some(({ name }) => name.endsWith('.spire.spiffe.io'))
  return chartUses
    .filter(({ chart }) => chart.name === 'spire')
    .flatMap((use): CrdsNotFirst[] => {
      const place = placeOf(use)
      const sibling = definitions.find((one) => use.by === 'dependency' && one.by === 'dependency' && one.document === use.document)
      if (sibling) return [{ what: 'together', use, place, other: placeOf(sibling) }]
      if (definitions.length === 0 && !written) return [{ what: 'missing', use, place }]
      const late = definitions.find((one) => comesAfter(one, use))
      return late ? [{ what: 'later', use, place: orderOf(late) ?? placeOf(late), other: place }] : []
    })
}

/** Argo CD applies by wave (argocd.argoproj.io/sync-wave, 0 where nothing is said); Flux by `dependsOn`. */
function comesAfter(definitions: ChartUse, spire: ChartUse): boolean {
  if (definitions.by === 'Application' && spire.by === 'Application') return waveOf(definitions) > waveOf(spire)
  if (definitions.by !== 'HelmRelease' || spire.by !== 'HelmRelease') return false
  const wanted = nameOf(spire)
  const depends = at(definitions.node, 'spec.dependsOn')
  return depends?.kind === 'sequence' && depends.items.some((one) => scalar(at(one, 'name')) === wanted)
}

function waveOf({ document }: ChartUse): number {
  return Number(scalar(annotation(document.root)) ?? 0) || 0
}

function orderOf({ by, document, node }: ChartUse): Place | undefined {
  return by === 'Application' ? annotation(document.root)?.place : at(node, 'spec.dependsOn')?.place
}

function annotation(root: ChartUse['document']['root']) {
  const annotations = root && at(root, 'metadata.annotations')
  return annotations?.kind === 'mapping' ? annotations.get('argocd.argoproj.io/sync-wave')?.value : undefined
}

function nameOf({ document }: ChartUse): string | undefined {
  return document.root && scalar(at(document.root, 'metadata.name'))
}

/** What names the chart. */
function placeOf({ node, by }: ChartUse): Place {
  return (by === 'HelmRelease' ? at(node, 'spec.chart.spec.chart') : (at(node, 'chart') ?? at(node, 'name')))?.place ?? node.place
}

function scalar(node: YamlMapping | ReturnType<typeof at>): string | undefined {
  return node?.kind === 'scalar' ? node.source : undefined
}
