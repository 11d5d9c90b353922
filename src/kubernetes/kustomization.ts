import type { Diagnostic } from '../text/diagnostic.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { YamlDocument, YamlNode } from '../yaml/node.ts'

/** A kustomization file, as far as it matters to a reader of the files that it lists. */
export interface Kustomization {
  readonly file: SourceFile
  /** '' for the working directory. */
  readonly folder: string
  /** Files and folders that it builds on, as paths in the input. */
  readonly resources: readonly string[]
  /** The fields by which what comes out differs from what it lists; empty where it lists only. */
  readonly changes: readonly string[]
  /** Files that it reads and that are no objects to apply: patches, transformers, replacements, values. */
  readonly inputs: readonly string[]
  /** Objects that it makes and that stand in no file; what they are called in the end ends in a hash, unless that is turned off. */
  readonly generated: readonly GeneratedObject[]
}

export interface GeneratedObject {
  readonly kind: 'ConfigMap' | 'Secret'
  /** Any, where the generator leaves it out. */
  readonly namespace: string | undefined
  /** As the files refer to it. */
  readonly name: string
}

/** Fields that change what is listed, or add objects that no file has. */
const CHANGES = [
  'namespace',
  'namePrefix',
  'nameSuffix',
  'commonLabels',
  'labels',
  'commonAnnotations',
  'images',
  'replicas',
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'configMapGenerator',
  'secretGenerator',
  'generators',
  'transformers',
  'replacements',
  'vars',
  'components',
  'helmCharts',
  'helmChartInflationGenerator',
]

export function isKustomizationFile(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path)
}

export function kustomizationOf(document: YamlDocument): Kustomization | undefined {
  if (!isKustomizationFile(document.file.path) || document.root?.kind !== 'mapping') return undefined
  const { root, file } = document
  const folder = file.path.slice(0, Math.max(file.path.lastIndexOf('/'), 0))
  const list = (key: string): readonly YamlNode[] => {
    const value = root.get(key)?.value
    return value?.kind === 'sequence' ? value.items : []
  }
  const inFolder = (path: string): string => join(folder, path)
  const changes = CHANGES.filter((key) => isFilled(root.get(key)?.value))
  const resources = [...list('resources'), ...list('bases'), ...list('components')].flatMap(text)
  if (resources.some(isRemote)) changes.push('remote resources')
  const inputs = [
    ...list('patchesStrategicMerge')
      .flatMap(text)
      .filter((path) => !path.includes('\n')),
    ...['patches', 'patchesJson6902', 'replacements', 'openapi'].flatMap((key) => list(key).flatMap((item) => member(item, 'path'))),
    ...['transformers', 'generators', 'validators', 'configurations'].flatMap((key) => list(key).flatMap(text)),
    ...list('helmCharts').flatMap((item) => member(item, 'valuesFile')),
  ]
  const generated = [
    ...list('configMapGenerator').flatMap((item) => generatedBy(item, 'ConfigMap')),
    ...list('secretGenerator').flatMap((item) => generatedBy(item, 'Secret')),
  ]
  return { file, folder, resources: resources.filter((path) => !isRemote(path)).map(inFolder), changes, inputs: inputs.map(inFolder), generated }
}

export function kustomizationsAmong(documents: readonly YamlDocument[]): readonly Kustomization[] {
  return documents.flatMap((document) => kustomizationOf(document) ?? [])
}

/** Every path that a kustomization is built from, itself and those that it builds on included. */
export function builtBy(from: Kustomization, all: readonly Kustomization[]): ReadonlySet<string> {
  const paths = new Set<string>()
  const open = [from]
  for (let next = open.pop(); next; next = open.pop()) {
    if (paths.has(next.file.path)) continue
    for (const path of [next.file.path, ...next.resources, ...next.inputs]) paths.add(path)
    open.push(...all.filter(({ folder }) => next?.resources.includes(folder)))
  }
  return paths
}

/** The files that kustomizations read as patches and the like, and that none lists as a resource: no objects to apply. */
export function patchFiles(kustomizations: readonly Kustomization[]): ReadonlySet<string> {
  const listed = new Set(kustomizations.flatMap(({ resources }) => resources))
  return new Set(kustomizations.flatMap(({ inputs }) => inputs).filter((path) => !listed.has(path)))
}

/**
 * What to say of kustomizations that change what they list, as far as that reaches a file that matters: the files are checked as they are
 * written, and the command that gives what the cluster gets.
 */
export function kustomizationNotices(kustomizations: readonly Kustomization[], matters: (path: string) => boolean): readonly Diagnostic[] {
  const byFolder = new Map(kustomizations.map((kustomization) => [kustomization.folder, kustomization]))
  return kustomizations
    .filter((kustomization) => kustomization.changes.length > 0 && reaches(kustomization, byFolder, matters))
    .map(({ file, folder, changes }) => ({
      severity: 'note',
      message: `This kustomization changes what it lists (${changes.join(', ')}), and the files are checked as they are written. To check what the cluster gets: kubectl kustomize ${folder || '.'} | spire-lint -`,
      file: file.path,
      place: file.place(0, 0),
    }))
}

function reaches(from: Kustomization, byFolder: ReadonlyMap<string, Kustomization>, matters: (path: string) => boolean): boolean {
  const seen = new Set<Kustomization>()
  const open = [from]
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (matters(next.file.path)) return true
    for (const path of [...next.resources, ...next.inputs]) {
      if (matters(path)) return true
      const below = byFolder.get(path)
      if (below) open.push(below)
    }
  }
  return false
}

function isFilled(value: YamlNode | undefined): boolean {
  if (value === undefined) return false
  if (value.kind === 'scalar') return value.source !== '' && value.value !== null
  return value.kind === 'sequence' ? value.items.length > 0 : value.entries.length > 0
}

function generatedBy(node: YamlNode, kind: GeneratedObject['kind']): readonly GeneratedObject[] {
  return member(node, 'name').map((name) => ({ kind, namespace: member(node, 'namespace')[0], name }))
}

function isRemote(path: string): boolean {
  return /^[a-z+]+:\/\/|^git@|^github\.com[/:]|[?&]ref=/.test(path)
}

function text(node: YamlNode): readonly string[] {
  return node.kind === 'scalar' && node.source !== '' ? [node.source] : []
}

function member(node: YamlNode, key: string): readonly string[] {
  const value = node.kind === 'mapping' ? node.get(key)?.value : undefined
  return value ? text(value) : []
}

/** `k8s/overlays/prod` and `../../base` is `k8s/base`; what leads out of the working directory keeps its `..`. */
export function join(folder: string, path: string): string {
  const up: string[] = []
  const parts = folder.split('/').filter((part) => part !== '')
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else up.push('..')
  }
  return [...up, ...parts].join('/')
}
