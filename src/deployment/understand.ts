import type { Declared } from '../declared/declared.ts'
import { isMarkdown } from '../files/fences.ts'
import { isValuesName } from '../kubernetes/chart-values.ts'
import { Cluster } from '../kubernetes/cluster.ts'
import { entriesOf } from '../kubernetes/data.ts'
import { generatedConfigMaps } from '../kubernetes/generated.ts'
import { chartNotice, chartOfTemplate, chartsAmong, isTemplateText, templateNotice } from '../kubernetes/helm.ts'
import { isKustomizationFile, kustomizationNotices, kustomizationOf, patchFiles } from '../kubernetes/kustomization.ts'
import { mattersByText } from '../kubernetes/marker.ts'
import type { KubernetesObject } from '../kubernetes/object.ts'
import { relevantDocuments } from '../kubernetes/relevance.ts'
import { workloadOf } from '../kubernetes/workload.ts'
import { detectConfig } from '../spire/detect.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { YamlDocument } from '../yaml/node.ts'
import { parseDocument } from '../yaml/parse.ts'
import { type DocumentSource, splitStream } from '../yaml/stream.ts'
import { buildDeployment } from './build.ts'
import { componentsOf } from './component.ts'
import type { ConfigPart } from './config-file.ts'
import type { Deployment } from './deployment.ts'
import { markdownParts } from './markdown.ts'
import { worldsOf } from './worlds.ts'

/** What the files say: the deployments in them, and how much was read. */
export interface Understanding {
  /** One for each world of the input; what is shared stands in each. */
  readonly deployments: readonly Deployment[]
  readonly documents: readonly YamlDocument[]
  readonly objects: readonly KubernetesObject[]
  /** Documents that were left unread because they cannot matter. */
  readonly unparsed: number
  /** Charts and kustomizations: what was not read as it stands, and how to have it checked. */
  readonly notices: readonly Diagnostic[]
}

/**
 * Reads manifests and configs, and works out the deployments that they describe; `tick` is called before each document. A Markdown file is about
 * a deployment of its own: what it shows stands beside the real manifests, and often says the same.
 */
export function understand(files: readonly SourceFile[], declared: Declared, tick: () => void = () => {}): Understanding {
  const texts = files.filter(({ path }) => isMarkdown(path))
  if (texts.length === 0) return understandTogether(files, declared, tick)
  const manifests = files.filter(({ path }) => !isMarkdown(path))
  const parts = [...(manifests.length === 0 ? [] : [manifests]), ...texts.map((file) => [file])].map((some) => understandTogether(some, declared, tick))
  return {
    deployments: parts.flatMap(({ deployments }) => deployments),
    documents: parts.flatMap(({ documents }) => documents),
    objects: parts.flatMap(({ objects }) => objects),
    unparsed: parts.reduce((sum, { unparsed }) => sum + unparsed, 0),
    notices: parts.flatMap(({ notices }) => notices),
  }
}

function understandTogether(files: readonly SourceFile[], declared: Declared, tick: () => void): Understanding {
  const { sources, configFiles, notices } = sorted(files)
  const templates = new Set(templatesAmong(sources))
  const {
    documents,
    objects: found,
    unparsed,
  } = relevantDocuments(
    templates.size === 0 ? sources : sources.filter((source) => !templates.has(source)),
    (source) => {
      tick()
      return parseDocument(source)
    },
    // The user says what such a file is for: it need not name SPIRE.
    declared.helmChart && (({ file }) => isValuesName(file.path)),
  )
  const kustomizations = documents.flatMap((document) => (isKustomizationFile(document.file.path) ? (kustomizationOf(document) ?? []) : []))
  const patches = patchFiles(kustomizations)
  const objects = found.filter(({ file }) => !patches.has(file.path))
  const generated = kustomizations.length === 0 ? [] : generatedConfigMaps(documents, files)
  const all = generated.length === 0 ? objects : [...objects, ...generated]
  const worlds = worldsOf(all, tellsDeploymentsApart)
  const deployments = worlds.map(({ includes }) =>
    buildDeployment({
      objects: all.filter(({ file }) => includes(file.path)),
      documents: documents.filter(({ file }) => includes(file.path)),
      configFiles: configFiles.filter(({ file }) => includes(file.path)),
      declared: { ...declared, external: [...declared.external, ...kustomizations.flatMap((one) => one.generated)] },
    }),
  )
  const matters = (path: string): boolean => deployments.some(({ spireObjects }) => [...spireObjects].some(({ file }) => isIn(file.path, path)))
  return { deployments, documents, objects, unparsed, notices: [...notices, ...templateNotices(templates), ...kustomizationNotices(kustomizations, matters)] }
}

interface Sorted {
  /** Documents of manifests. */
  readonly sources: readonly DocumentSource[]
  readonly configFiles: readonly ConfigPart[]
  readonly notices: readonly Diagnostic[]
}

/** Tells manifests from configs of their own, and leaves out what is a template of a chart. */
function sorted(files: readonly SourceFile[]): Sorted {
  const charts = chartsAmong(files.map(({ path }) => path))
  const sources: DocumentSource[] = []
  const configFiles: ConfigPart[] = []
  const notices: Diagnostic[] = []
  const told = new Set<string>()
  for (const file of files) {
    const chart = chartOfTemplate(file.path, charts)
    if (chart) {
      if (told.has(chart.folder) || !mattersByText(file.text)) continue
      notices.push(chartNotice(chart))
      told.add(chart.folder)
    } else if (isMarkdown(file.path)) {
      const { documents, configs } = markdownParts(file)
      sources.push(...documents)
      configFiles.push(...configs)
    } else if (isConfigFile(file)) configFiles.push({ file, start: 0, end: file.text.length })
    else sources.push(...splitStream(file))
  }
  return { sources, configFiles, notices }
}

/** Documents that only Helm can read; other documents of their files may be manifests. */
function templatesAmong(sources: readonly DocumentSource[]): readonly DocumentSource[] {
  const suspects = new Set([...new Set(sources.map(({ file }) => file))].filter(({ text }) => text.includes('{{')))
  return suspects.size === 0 ? [] : sources.filter(({ file, start, end }) => suspects.has(file) && isTemplateText(file.text.slice(start, end)))
}

/** One notice for each file that has templates, where they are about SPIRE. */
function templateNotices(templates: ReadonlySet<DocumentSource>): readonly Diagnostic[] {
  return [...new Set([...templates].map(({ file }) => file))].filter(({ text }) => mattersByText(text)).map(templateNotice)
}

/** A SPIRE config in a file of its own: HCL by its name, JSON by its content. */
function isConfigFile({ path, text }: SourceFile): boolean {
  if (/\.(conf|hcl)$/.test(path)) return true
  return /\.json$/.test(path) && !/"apiVersion"/.test(text) && mattersByText(text) && detectConfig(text, path) !== undefined
}

/** SPIRE's own workloads and configs: two of one name are two deployments. */
function tellsDeploymentsApart(object: KubernetesObject): boolean {
  if (object.kind === 'ConfigMap') return entriesOf(object).some((entry) => entry.text !== undefined && detectConfig(entry.text.text, entry.key) !== undefined)
  const workload = workloadOf(object, new Cluster([object]))
  return workload !== undefined && componentsOf(workload, undefined).length > 0
}

function isIn(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
