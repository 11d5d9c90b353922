import type { MappedText } from '../text/mapped-text.ts'
import type { YamlDocument, YamlMapping, YamlNode } from '../yaml/node.ts'
import { sharedFolders } from './cluster.ts'
import { folderOf } from './path-name.ts'

export type ChartName = 'spire' | 'spire-crds'

/** A chart and its release, as somebody names them. */
export interface NamedChart {
  readonly name: ChartName
  /** `0.28.3`; undefined where it is a range, or not said. */
  readonly version: string | undefined
}

/** Values for a chart of SPIRE: a file of them, a part of an umbrella chart's, or what an object of Flux or Argo CD hands on. */
export interface ChartValues {
  readonly chart: NamedChart
  readonly document: YamlDocument
  /** Undefined where the document is no YAML, and where the values are a text of their own in it. */
  readonly root: YamlMapping | undefined
  /** YAML in a text of the document, as Argo CD takes it. */
  readonly text?: MappedText
  /** Where the values stand in the document: `spire`, `spec.values`; '' for the whole of it. */
  readonly path: string
  /** The user said that it is for this chart, so that nothing in it is another chart's. */
  readonly certain: boolean
}

/** Where a chart of SPIRE is asked for: a dependency, a HelmRelease, an Application, a kustomization. */
export interface ChartUse {
  readonly chart: NamedChart
  readonly document: YamlDocument
  readonly node: YamlMapping
  readonly by: 'dependency' | 'HelmRelease' | 'Application' | 'kustomization'
  /** What the values stand under, of a dependency. */
  readonly alias: string
  readonly values: YamlNode | undefined
  readonly path: string
}

/** Subcharts of `spire` and keys of theirs that hardly any other chart has. */
const TELLING: Readonly<Record<string, RegExp>> = {
  global: /^spire$/,
  'spire-server':
    /^(?:dataStore|nodeAttestor|controllerManager|keyManager|upstreamAuthority|caSubject|ca_subject|caTTL|caKeyType|notifier|bundlePublisher|federation|defaultX509SvidTTL|defaultJwtSvidTTL|jwtIssuer|unsupportedBuiltInPlugins|externalControllerManagers|credentialComposer)$/,
  'spire-agent': /^(?:workloadAttestors|nodeAttestor|socketPath|sds|trustBundleFormat|trustBundleURL|bundleConfigMap|keyManager|server|authorizedDelegates)$/,
  'spiffe-csi-driver': /^(?:agentSocketPath|pluginName|restrictedScc)$/,
  'spiffe-oidc-discovery-provider': /^(?:agentSocketName|jwtIssuer|bundleSource|insecureScheme)$/,
}

/** Values of a chart that installs several servers, which is another one: spire-nested. */
const NESTED = /^(?:internal|external|root|child)-spire-(?:server|agent)(?:-|$)/

/** The values for charts of SPIRE among documents, told by their content, by what names the chart, or by the user. */
export function chartValuesIn(documents: readonly YamlDocument[], uses: readonly ChartUse[], said: NamedChart | undefined): readonly ChartValues[] {
  const found: ChartValues[] = uses.flatMap(({ chart, document, values, path }): ChartValues[] => {
    if (values?.kind === 'mapping') return [{ chart, document, root: values, path, certain: true }]
    return values?.kind === 'scalar' && values.value !== null ? [{ chart, document, root: undefined, text: values.mapped, path, certain: true }] : []
  })
  for (const document of documents) {
    const { root, file } = document
    if (/(?:^|\/)(?:Chart|kustomization)\.ya?ml$|\.json$/.test(file.path)) continue
    const named = said !== undefined && (isValuesName(file.path) || file.path === '<stdin>')
    if (root === undefined) {
      if (document.error && isValuesText(textOf(document)))
        found.push({ chart: said ?? chartFor(document, uses), document, root: undefined, path: '', certain: named })
      continue
    }
    if (root.kind !== 'mapping' || (root.get('apiVersion') && root.get('kind')) || root.entries.some(({ key }) => NESTED.test(key.source))) continue
    const dependency = uses.find(
      ({ by, alias, document: { file: chart } }) => by === 'dependency' && folderOf(chart.path) === folderOf(file.path) && root.get(alias),
    )
    const inner = dependency ? root.get(dependency.alias)?.value : root.get('spire')?.value
    if (inner?.kind === 'mapping' && (dependency || isSpireValues(inner))) {
      const path = dependency?.alias ?? 'spire'
      found.push({ chart: dependency?.chart ?? said ?? { name: 'spire', version: undefined }, document, root: inner, path, certain: dependency !== undefined })
    } else if (named || isSpireValues(root) || (said && namesSubchart(root)))
      found.push({ chart: said ?? chartFor(document, uses), document, root, path: '', certain: named })
  }
  return found
}

/** `values.yaml`, `prod-values.yml`, `values-prod.yaml`. */
export function isValuesName(path: string): boolean {
  return /(?:^|[/._-])values(?:[._-][^/]*)?\.ya?ml$/.test(path)
}

/** Whether a mapping is values for `spire`, by keys that hardly any other chart has. */
function isSpireValues(root: YamlMapping): boolean {
  return Object.entries(TELLING).some(([name, keys]) => {
    const inner = root.get(name)?.value
    return inner?.kind === 'mapping' && inner.entries.some(({ key, value }) => keys.test(key.source) && (name !== 'global' || value.kind === 'mapping'))
  })
}

/** Whether a mapping has values for a subchart of `spire`, whichever: enough where the user says that there are such files. */
function namesSubchart(root: YamlMapping): boolean {
  return Object.keys(TELLING).some((name) => name !== 'global' && root.get(name)?.value.kind === 'mapping')
}

/** The same of a text that is no YAML. */
function isValuesText(text: string): boolean {
  return /^(?:spire-server|spire-agent):[ \t]*(?:#.*)?$/m.test(text) && !/^apiVersion:/m.test(text)
}

/** The release that the nearest use of the chart names, where all that are as near agree. */
function chartFor({ file }: YamlDocument, uses: readonly ChartUse[]): NamedChart {
  const own = uses.filter(({ chart }) => chart.name === 'spire')
  const near = Math.max(...own.map(({ document }) => sharedFolders(folderOf(document.file.path), folderOf(file.path))))
  const versions = new Set(
    own.filter(({ document }) => sharedFolders(folderOf(document.file.path), folderOf(file.path)) === near).map(({ chart }) => chart.version),
  )
  return { name: 'spire', version: versions.size === 1 ? [...versions][0] : undefined }
}

function textOf({ file, place }: YamlDocument): string {
  return file.text.slice(place.start, place.end)
}
