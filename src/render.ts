import type { Render } from './engine/render.ts'
import { generatedConfigMaps, generatorFiles } from './kubernetes/generated.ts'
import { chartOfTemplate, chartsAmong } from './kubernetes/helm.ts'
import { builtBy, isKustomizationFile, type Kustomization, kustomizationsAmong } from './kubernetes/kustomization.ts'
import { objectsIn } from './kubernetes/object.ts'
import type { Rendering } from './rendering.ts'
import type { Diagnostic } from './text/diagnostic.ts'
import { SourceFile } from './text/source-file.ts'
import { parseDocument } from './yaml/parse.ts'
import { splitStream } from './yaml/stream.ts'

export interface WithRenderings {
  /** The input with what was rendered in place of what it was rendered from. */
  readonly files: readonly SourceFile[]
  readonly renderings: readonly Rendering[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Has every chart of the input rendered, and every kustomization that no other one builds on and that changes what it lists. */
export async function withRenderings(files: readonly SourceFile[], render: Render): Promise<WithRenderings> {
  const renderings: Rendering[] = []
  const diagnostics: Diagnostic[] = []
  const replaced = new Set<SourceFile>()
  const take = async (kind: 'chart' | 'kustomization', folder: string, file: string, sources: readonly SourceFile[]): Promise<void> => {
    const rendered = await render(kind, folder)
    if ('error' in rendered) {
      diagnostics.push({ severity: 'error', message: rendered.error, file })
      return
    }
    for (const source of sources) replaced.add(source)
    const name = `<${rendered.by}>`
    const output = new SourceFile(folder === '' ? name : `${folder}/${name}`, rendered.text)
    renderings.push({
      kind,
      folder,
      file: output,
      by: rendered.by,
      sources,
      origin: files.find(({ path }) => path === file),
      objects: [...sources.flatMap(objectsOf), ...generatedConfigMaps(sources.flatMap(kustomizationDocuments), files)],
    })
  }

  const charts = chartsAmong(files.map(({ path }) => path))
  for (const chart of charts) {
    const templates = files.filter(({ path }) => chartOfTemplate(path, charts) === chart)
    await take('chart', chart.folder, within(chart.folder, 'Chart.yaml'), templates)
  }
  const kustomizations = kustomizationsAmong(files.flatMap(kustomizationDocuments))
  for (const kustomization of kustomizations.filter((one) => changesSomething(one, kustomizations) && isOutermost(one, kustomizations))) {
    const paths = builtBy(kustomization, kustomizations)
    const sources = files.filter((file) => paths.has(file.path))
    const read = new Set(sources.flatMap(kustomizationDocuments).flatMap(generatorFiles))
    await take('kustomization', kustomization.folder, kustomization.file.path, [
      ...sources,
      ...files.filter((file) => read.has(file.path) && !paths.has(file.path)),
    ])
  }
  return { files: [...files.filter((file) => !replaced.has(file)), ...renderings.map(({ file }) => file)], renderings, diagnostics }
}

function isOutermost({ folder, file }: Kustomization, all: readonly Kustomization[]): boolean {
  return !all.some(({ resources }) => resources.some((path) => path === folder || path === file.path))
}

function changesSomething(from: Kustomization, all: readonly Kustomization[]): boolean {
  const paths = builtBy(from, all)
  return all.some((one) => (one === from || paths.has(one.file.path)) && one.changes.length > 0)
}

function kustomizationDocuments(file: SourceFile) {
  return isKustomizationFile(file.path) ? documentsOf(file) : []
}

function documentsOf(file: SourceFile) {
  return splitStream(file).map(parseDocument)
}

/** A template is no YAML, and holds no object before it is rendered; a config holds none at all. */
function objectsOf(file: SourceFile) {
  return file.text.includes('{{') || /\.(?:conf|hcl)$/.test(file.path) ? [] : documentsOf(file).flatMap(objectsIn)
}

function within(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
