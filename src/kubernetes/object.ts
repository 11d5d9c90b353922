import type { ObjectMeta } from 'kubernetes-types/meta/v1.js'
import { nearest } from '../text/did-you-mean.ts'
import type { Place, SourceFile } from '../text/source-file.ts'
import type { YamlDocument, YamlMapping, YamlNode } from '../yaml/node.ts'
import { Field } from './field.ts'
import { folderOf } from './path-name.ts'

/** One object of the input, as kubectl would send it. */
export interface KubernetesObject {
  readonly apiVersion: string
  /** `apps` of `apps/v1`; '' for the core group. */
  readonly group: string
  readonly kind: string
  /** As written: undefined where the object leaves it to kubectl, and where the kind has none. */
  readonly namespace: string | undefined
  /** '' where the object has no name (`generateName`). */
  readonly name: string
  readonly root: YamlMapping
  /** The name, else the kind. */
  readonly place: Place
  readonly file: SourceFile
  /** The file's folder, `` for the working directory, without a `/` at its end. */
  readonly folder: string
  readonly document: YamlDocument
  /** Which object of its document it is, from 0. */
  readonly order: number
  /** The chart's template, from the `# Source:` comment that `helm template` writes above each document. */
  readonly source: string | undefined
}

/** The objects of a document: one, those of a list, or none. */
export function objectsIn(document: YamlDocument): readonly KubernetesObject[] {
  const found: KubernetesObject[] = []
  if (document.root) collect(document.root, document, found)
  return found
}

/** An object's fields by the names of `kubernetes-types`. */
export function typed<T>(object: KubernetesObject): Field<T> {
  return new Field<T>(object.root, object.place)
}

export function metadataOf(object: KubernetesObject): Field<ObjectMeta> {
  return typed<{ metadata: ObjectMeta }>(object).get('metadata')
}

/** `ConfigMap spire-system/spire-server`, the way messages name an object. */
export function describe(object: Pick<KubernetesObject, 'kind' | 'namespace' | 'name'>): string {
  return `${object.kind} ${object.namespace === undefined ? '' : `${object.namespace}/`}${object.name}`
}

function collect(root: YamlNode, document: YamlDocument, into: KubernetesObject[]): void {
  if (root.kind !== 'mapping') return
  const fields = new Field<{ apiVersion: string; kind: string; metadata: ObjectMeta; items: object[] }>(root, root.place)
  const apiVersion = fields.get('apiVersion').string ?? misspelt(root, 'apiVersion')
  const kind = fields.get('kind').string ?? misspelt(root, 'kind')
  if (!apiVersion || !kind || isConfigFile(apiVersion, kind)) return
  const items = fields.get('items').sequence
  if (kind.endsWith('List') && items) {
    for (const item of items.items) collect(item, document, into)
    return
  }
  const metadata = fields.get('metadata')
  const name = metadata.get('name')
  into.push({
    apiVersion,
    group: apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
    kind,
    namespace: filledIn(metadata.get('namespace').scalar?.source),
    name: name.scalar?.source ?? '',
    root,
    place: name.exists ? name.place : fields.get('kind').place,
    file: document.file,
    folder: folderOf(document.file.path),
    document,
    order: into.length,
    source: sourceComment(document),
  })
}

/** A namespace that something fills in before it is applied (envsubst, Flux's postBuild) may be any. */
function filledIn(namespace: string | undefined): string | undefined {
  return namespace === '' || namespace?.includes('${') ? undefined : namespace
}

/** What stands under nearly that key, in what is surely meant to be an object. */
function misspelt(root: YamlMapping, key: 'apiVersion' | 'kind'): string | undefined {
  const keys = root.entries.map(({ key: { source } }) => source)
  if (!keys.includes('metadata') || !keys.includes(key === 'kind' ? 'apiVersion' : 'kind')) return undefined
  const near = root.entries.find(({ key: { source } }) => !OF_OBJECTS.has(source) && nearest(source, [key], 1) !== undefined)?.value
  return near?.kind === 'scalar' ? near.source : undefined
}

const OF_OBJECTS: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'spec', 'data', 'status', 'rules', 'items'])

/** Files with an apiVersion and a kind that configure a program and that no API server takes. */
function isConfigFile(apiVersion: string, kind: string): boolean {
  if (apiVersion.startsWith('spire.spiffe.io/')) return kind === 'ControllerManagerConfig'
  return apiVersion === 'v1' ? kind === 'Config' : /^[a-z]+\.config\.k8s\.io\/|^(?:kubeadm|audit)\.k8s\.io\/|^kind\.x-k8s\.io\/|^skaffold\//.test(apiVersion)
}

function sourceComment({ file, place }: YamlDocument): string | undefined {
  const head = file.text.slice(place.start, Math.min(place.end, place.start + 1000))
  return /^\s*(?:#.*\r?\n\s*)*?# Source: (\S+)/.exec(head)?.[1]
}
