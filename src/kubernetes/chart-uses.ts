import type { YamlDocument, YamlMapping, YamlNode } from '../yaml/node.ts'
import type { ChartName, ChartUse } from './chart-values.ts'

/** Where documents ask for a chart of SPIRE: dependencies in Chart.yaml, Flux, Argo CD, kustomize. */
export function chartUsesIn(documents: readonly YamlDocument[]): readonly ChartUse[] {
  return documents.flatMap((document) => {
    const { root, file } = document
    if (root?.kind !== 'mapping') return []
    if (/(?:^|\/)Chart\.ya?ml$/.test(file.path)) return items(at(root, 'dependencies')).flatMap((one) => dependency(one, document))
    if (/(?:^|\/)kustomization\.ya?ml$/.test(file.path)) return items(at(root, 'helmCharts')).flatMap((one) => inKustomization(one, document))
    const kind = textOf(at(root, 'kind'))
    if (kind === 'HelmRelease') return release(root, document)
    if (kind === 'Application') return [at(root, 'spec.source'), ...items(at(root, 'spec.sources'))].flatMap((one) => application(one, document))
    return []
  })
}

function dependency(node: YamlNode, document: YamlDocument): readonly ChartUse[] {
  const name = chartName(at(node, 'name'))
  if (name === undefined || node.kind !== 'mapping' || !isSpiffe(at(node, 'repository'))) return []
  const alias = textOf(at(node, 'alias')) ?? name
  return [{ chart: { name, version: version(at(node, 'version')) }, document, node, by: 'dependency', alias, values: undefined, path: alias }]
}

function inKustomization(node: YamlNode, document: YamlDocument): readonly ChartUse[] {
  const name = chartName(at(node, 'name'))
  if (name === undefined || node.kind !== 'mapping' || !isSpiffe(at(node, 'repo'))) return []
  const values = at(node, 'valuesInline')
  return [{ chart: { name, version: version(at(node, 'version')) }, document, node, by: 'kustomization', alias: name, values, path: 'helmCharts.valuesInline' }]
}

/** flux: helm-controller, api/v2/helmrelease_types.go */
function release(root: YamlMapping, document: YamlDocument): readonly ChartUse[] {
  const name = chartName(at(root, 'spec.chart.spec.chart'))
  if (name === undefined || !isSpiffe(at(root, 'spec.chart.spec.sourceRef.name'))) return []
  const chart = { name, version: version(at(root, 'spec.chart.spec.version')) }
  return [{ chart, document, node: root, by: 'HelmRelease', alias: name, values: at(root, 'spec.values'), path: 'spec.values' }]
}

/** argo-cd: pkg/apis/application/v1alpha1/types.go */
function application(source: YamlNode | undefined, document: YamlDocument): readonly ChartUse[] {
  const name = source && chartName(at(source, 'chart'))
  if (name === undefined || source?.kind !== 'mapping' || !isSpiffe(at(source, 'repoURL'))) return []
  const chart = { name, version: version(at(source, 'targetRevision')) }
  const object = at(source, 'helm.valuesObject')
  const path = object ? 'spec.source.helm.valuesObject' : 'spec.source.helm.values'
  return [{ chart, document, node: source, by: 'Application', alias: name, values: object ?? at(source, 'helm.values'), path }]
}

function chartName(node: YamlNode | undefined): ChartName | undefined {
  const name = textOf(node)?.replace(/^.*\//, '')
  return name === 'spire' || name === 'spire-crds' ? name : undefined
}

/** Other people have charts of these names, too. */
function isSpiffe(node: YamlNode | undefined): boolean {
  return /spiffe|spire|helm-charts-hardened/.test(textOf(node) ?? '')
}

function version(node: YamlNode | undefined): string | undefined {
  return /^v?(\d+\.\d+\.\d+)$/.exec(textOf(node) ?? '')?.[1]
}

export function at(node: YamlNode, path: string): YamlNode | undefined {
  let here: YamlNode | undefined = node
  for (const name of path.split('.')) here = here?.kind === 'mapping' ? here.get(name)?.value : undefined
  return here
}

function items(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : []
}

function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.source : undefined
}
