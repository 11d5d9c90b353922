import type { Diagnostic } from '../text/diagnostic.ts'
import type { SourceFile } from '../text/source-file.ts'

/** A folder with a chart that is not rendered. */
export interface Chart {
  /** '' for the working directory. */
  readonly folder: string
}

/** The charts among files, by their `Chart.yaml`; of a chart within a chart, the outer. */
export function chartsAmong(paths: Iterable<string>): readonly Chart[] {
  const folders: string[] = []
  for (const path of paths) if (/(?:^|\/)Chart\.ya?ml$/.test(path)) folders.push(path.slice(0, Math.max(path.lastIndexOf('/'), 0)))
  folders.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const outer: string[] = []
  for (const folder of folders) if (!outer.some((one) => isBelow(folder, one))) outer.push(folder)
  return outer.sort().map((folder) => ({ folder }))
}

/** The chart whose template a file is: below `templates/` of the chart or of a chart in it. What else a chart holds (`crds/`, values) is what it is. */
export function chartOfTemplate(path: string, charts: readonly Chart[]): Chart | undefined {
  return charts.find(({ folder }) => isBelow(path, folder) && /^(?:charts\/[^/]+\/)*templates\//.test(folder === '' ? path : path.slice(folder.length + 1)))
}

/**
 * Whether a text is Helm's, by what only Helm knows: its objects and functions. `{{ .TrustDomain }}`, as a ClusterSPIFFEID has it, is not.
 */
export function isTemplateText(text: string): boolean {
  return text.includes('{{') && HELM.test(text)
}

const HELM =
  /\{\{-?[^{}]*(?:[\s(]|^|\{\{-?)(?:[$]?\.(?:Values|Release|Chart|Files|Capabilities|Template)\b|(?:include|template|define|tpl|toYaml|nindent|lookup|required)\s+["$.(\d])/

export function chartNotice({ folder }: Chart): Diagnostic {
  const where = folder || '.'
  return {
    severity: 'note',
    message: `${where} is a Helm chart, and its templates are not manifests yet. To check what it makes: helm template RELEASE ${where} | spire-lint -`,
    file: folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`,
  }
}

/** For a template whose chart is not in the input. */
export function templateNotice(file: SourceFile): Diagnostic {
  const templates = file.path.lastIndexOf('templates/')
  const chart = templates < 0 ? 'CHART' : file.path.slice(0, templates).replace(/\/$/, '') || '.'
  return {
    severity: 'note',
    message: `This is a template of a Helm chart, not a manifest yet. To check what it makes: helm template RELEASE ${chart} | spire-lint -`,
    file: file.path,
    place: file.place(0, 0),
  }
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}
