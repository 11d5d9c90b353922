import type { KeyToPath, VolumeProjection } from 'kubernetes-types/core/v1.js'
import type { Place } from '../text/source-file.ts'
import { entriesOf, entryOf } from './data.ts'
import type { Field } from './field.ts'
import type { KubernetesObject } from './object.ts'
import type { Mounted, ObjectReference, PathContent } from './path-content.ts'
import type { PodTemplate } from './pod-template.ts'
import type { Volume } from './volume.ts'

type Bare<T> = T extends Mounted ? Omit<T, keyof Mounted> : never
type FileContent = Bare<Extract<PathContent, { is: 'key' | 'missing' | 'elsewhere' | 'token' | 'pod-field' }>>

/** What puts files into a volume. */
export interface Source {
  /** Undefined where the input does not say which. */
  readonly files: readonly string[] | undefined
  readonly object: KubernetesObject | undefined
  readonly reference: ObjectReference | undefined
  /** Only named keys become files. */
  readonly projects: boolean
  readonly place: Place
  /** The file at a path below the volume's root; undefined where this source has none, or is not known to. */
  file(path: string): FileContent | undefined
  /** Whether there may be a file that the input does not say. */
  mayHave(path: string): boolean
}

/** The sources of a volume that is made of Kubernetes objects, in their order; undefined for any other volume. */
export function sourcesOf(volume: Volume, pod: PodTemplate): readonly Source[] | undefined {
  if (volume.from === 'claim-template') return undefined
  const { field, source } = volume
  switch (source) {
    case 'configMap': {
      const map = field.get('configMap')
      return [objectSource(pod, 'ConfigMap', map.get('name'), map.get('items'), map.get('optional'), map.get('defaultMode'))]
    }
    case 'secret': {
      const secret = field.get('secret')
      return [objectSource(pod, 'Secret', secret.get('secretName'), secret.get('items'), secret.get('optional'), secret.get('defaultMode'))]
    }
    case 'downwardAPI':
      return [fieldSource(field.get('downwardAPI').get('items'))]
    case 'projected':
      return field
        .get('projected')
        .get('sources')
        .items()
        .map((projection) => projectedSource(pod, projection, field.get('projected').get('defaultMode')))
    default:
      return undefined
  }
}

function projectedSource(pod: PodTemplate, projection: Field<VolumeProjection>, mode: Field<number>): Source {
  const map = projection.get('configMap')
  if (map.exists) return objectSource(pod, 'ConfigMap', map.get('name'), map.get('items'), map.get('optional'), mode)
  const secret = projection.get('secret')
  if (secret.exists) return objectSource(pod, 'Secret', secret.get('name'), secret.get('items'), secret.get('optional'), mode)
  const downward = projection.get('downwardAPI')
  if (downward.exists) return fieldSource(downward.get('items'))
  const token = projection.get('serviceAccountToken')
  if (token.exists) return tokenSource(token)
  return { files: undefined, object: undefined, reference: undefined, projects: true, place: projection.place, file: () => undefined, mayHave: () => true }
}

function objectSource(
  pod: PodTemplate,
  kind: 'ConfigMap' | 'Secret',
  nameField: Field<string>,
  items: Field<KeyToPath[]>,
  optionalField: Field<boolean>,
  defaultMode: Field<number>,
): Source {
  const name = nameField.scalar?.source ?? ''
  const reference: ObjectReference = { kind, namespace: pod.namespace, name, optional: optionalField.boolean === true, place: nameField.place }
  const object = pod.cluster.find(kind, pod.namespace, name, pod.object)
  const projected = items.items().map((item) => ({ key: item.get('key'), mode: item.get('mode').number, path: clean(item.get('path').scalar?.source ?? '') }))
  const projects = projected.length > 0
  const files = projects ? projected.map(({ path }) => path) : object && entriesOf(object).map((entry) => entry.key)
  const place = projects ? items.place : nameField.place
  const file = (path: string): FileContent | undefined => {
    const item = projected.findLast((candidate) => candidate.path === path)
    if (projects && !item) return undefined
    const key = item?.key.scalar?.source ?? path
    if (!object) return item ? { is: 'elsewhere', references: [reference], key } : undefined
    const entry = entryOf(object, key)
    if (entry) return { is: 'key', object, entry, mode: item?.mode ?? defaultMode.number ?? 0o644 }
    return item ? { is: 'missing', object, reference, file: path, key, cause: 'key', place: item.key.place } : undefined
  }
  return { files, object, reference, projects, place, file, mayHave: (path) => !projects && !object && !path.includes('/') }
}

function tokenSource(token: Field<{ audience?: string; expirationSeconds?: number; path: string }>): Source {
  const path = clean(token.get('path').scalar?.source ?? '')
  const content: FileContent = {
    is: 'token',
    audience: token.get('audience').string || undefined,
    expirationSeconds: token.get('expirationSeconds').number ?? 3600,
    token,
  }
  return fixedSource([path], token.place, (asked) => (asked === path ? content : undefined))
}

function fieldSource(items: Field<{ path: string; fieldRef?: { fieldPath: string } }[]>): Source {
  const fields = items.items().map((item) => ({ path: clean(item.get('path').scalar?.source ?? ''), field: item.get('fieldRef').get('fieldPath').string }))
  return fixedSource(
    fields.map(({ path }) => path),
    items.place,
    (asked) => {
      const found = fields.findLast(({ path }) => path === asked)
      return found && { is: 'pod-field', path: found.field }
    },
  )
}

function fixedSource(files: readonly string[], place: Place, file: (path: string) => FileContent | undefined): Source {
  return { files, object: undefined, reference: undefined, projects: true, place, file, mayHave: () => false }
}

/** `a//b/` is `a/b`. */
function clean(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}
