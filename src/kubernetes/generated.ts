import { mappedFile } from '../text/mapped-text.ts'
import type { Place, SourceFile } from '../text/source-file.ts'
import type { YamlDocument, YamlEntry, YamlMapping, YamlNode, YamlScalar } from '../yaml/node.ts'
import { isKustomizationFile, join } from './kustomization.ts'
import type { KubernetesObject } from './object.ts'
import { folderOf } from './path-name.ts'

/**
 * The ConfigMaps that kustomizations make of files of the input, under the names by which manifests refer to them. Each key's text stands in its
 * own file, and all else where its generator does. Left out is what has anything else in it, or what several make, be it one for each of several
 * clusters, or one on top of another: which of them a manifest means is not known.
 */
export function generatedConfigMaps(documents: readonly YamlDocument[], files: readonly SourceFile[]): readonly KubernetesObject[] {
  const generators = documents.flatMap(generatorsIn)
  if (generators.length === 0) return []
  const byPath = new Map(files.map((file) => [file.path, file]))
  const once = generators.filter((one) => !generators.some((other) => other !== one && other.name.source === one.name.source))
  return once.flatMap((generator, order) => objectOf(generator, byPath, order) ?? [])
}

/** Whether a ConfigMap is made by a kustomization that gives it another name whenever its content changes, so that its pods are made anew. */
export function isNamedByContent({ document, name }: KubernetesObject): boolean {
  const generator = generatorsIn(document).find((one) => one.name.source === name)
  if (!generator || document.root?.kind !== 'mapping') return false
  return ![generator.node.get('options')?.value, document.root.get('generatorOptions')?.value].some((options) => {
    const off = options?.kind === 'mapping' ? options.get('disableNameSuffixHash')?.value : undefined
    return off !== undefined && !(off.kind === 'scalar' && off.value === false)
  })
}

/** The files of which the generators of a kustomization make ConfigMaps. */
export function generatorFiles(document: YamlDocument): readonly string[] {
  return generatorsIn(document).flatMap(({ node }) => itemsOf(node.get('files')?.value).flatMap((item) => fileOf(item, document)?.path ?? []))
}

interface Generator {
  readonly document: YamlDocument
  readonly node: YamlMapping
  readonly name: YamlScalar
  readonly behavior: string | undefined
}

function generatorsIn(document: YamlDocument): readonly Generator[] {
  if (!isKustomizationFile(document.file.path) || document.root?.kind !== 'mapping') return []
  return itemsOf(document.root.get('configMapGenerator')?.value).flatMap((node) => {
    const name = node.kind === 'mapping' ? node.get('name')?.value : undefined
    if (node.kind !== 'mapping' || name?.kind !== 'scalar' || name.source === '') return []
    const behavior = node.get('behavior')?.value
    return [{ document, node, name, behavior: behavior?.kind === 'scalar' ? behavior.source : undefined }]
  })
}

function objectOf({ document, node, name, behavior }: Generator, files: ReadonlyMap<string, SourceFile>, order: number): KubernetesObject | undefined {
  if (['literals', 'env', 'envs'].some((key) => node.get(key)) || (behavior !== undefined && behavior !== 'create')) return undefined
  const folder = folderOf(document.file.path)
  const entries: YamlEntry[] = []
  for (const item of itemsOf(node.get('files')?.value)) {
    const named = fileOf(item, document)
    const file = named && files.get(named.path)
    if (!file) return undefined
    entries.push({ key: scalar(item.place, named.key), value: contentOf(file) })
  }
  if (entries.length === 0) return undefined
  const namespace = node.get('namespace')
  const metadata = [node.get('name'), namespace].filter((entry) => entry !== undefined)
  const root = mapping(node.place, [
    { key: scalar(node.place, 'apiVersion'), value: scalar(node.place, 'v1') },
    { key: scalar(node.place, 'kind'), value: scalar(node.place, 'ConfigMap') },
    { key: scalar(node.place, 'metadata'), value: mapping(node.place, metadata) },
    { key: scalar(node.place, 'data'), value: mapping(node.place, entries) },
  ])
  return {
    apiVersion: 'v1',
    group: '',
    kind: 'ConfigMap',
    namespace: namespace?.value.kind === 'scalar' ? namespace.value.source || undefined : undefined,
    name: name.source,
    root,
    place: name.place,
    file: document.file,
    folder,
    document,
    order,
    source: undefined,
  }
}

/** `server.conf`, or `key=path`. */
function fileOf(item: YamlNode, { file }: YamlDocument): { readonly key: string; readonly path: string } | undefined {
  const [, key, path] = item.kind === 'scalar' ? (/^(?:([^=]*)=)?(.+)$/s.exec(item.source) ?? []) : []
  return path === undefined ? undefined : { key: key ?? path.slice(path.lastIndexOf('/') + 1), path: join(folderOf(file.path), path) }
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : []
}

function contentOf(file: SourceFile): YamlScalar {
  const mapped = mappedFile(file)
  return { kind: 'scalar', style: 'literal', value: mapped.text, source: mapped.text, place: file.place(0, file.text.length), mapped }
}

/** Nobody wrote it: where it stands is where what it was made of does. */
function scalar(place: Place, source: string): YamlScalar {
  return { kind: 'scalar', style: 'plain', value: source, source, place, mapped: mappedFile(place.file, place.start, place.end) }
}

/** Like one in a line, which takes no more lines. */
function mapping(place: Place, entries: readonly YamlEntry[]): YamlMapping {
  return { kind: 'mapping', entries, flow: true, place, get: (key) => entries.find((entry) => entry.key.source === key) }
}
