import type { EnvVar } from 'kubernetes-types/core/v1.js'
import { HOLE, type MappedText, MappedTextBuilder } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'
import type { Container } from './container.ts'
import { entryOf } from './data.ts'
import type { Field } from './field.ts'
import type { KubernetesObject } from './object.ts'

/** What an environment variable of a container is. `place`: the value where it is written, else its entry. */
export type EnvironmentValue =
  /** Known text; it may hold holes. `via`: the ConfigMap's or Secret's key that it comes from. */
  | { readonly is: 'text'; readonly text: MappedText; readonly place: Place; readonly via: Place | undefined; readonly secret: boolean }
  /** A field of the pod (`spec.nodeName`, `status.podIP`), with its text where the template says it. */
  | { readonly is: 'field'; readonly path: string; readonly text: string | undefined; readonly place: Place }
  /** It is set, to something that the input does not say: a Secret's value, a resource limit, what the runtime sets. */
  | { readonly is: 'hidden'; readonly why: string; readonly place: Place }
  /** It comes from an object that is not in the input; not `certain`: it may come from there (`envFrom`). */
  | {
      readonly is: 'elsewhere'
      readonly kind: 'ConfigMap' | 'Secret'
      readonly name: string
      readonly key: string
      readonly optional: boolean
      readonly certain: boolean
      readonly place: Place
    }
  /** It comes from an object that is in the input and does not have the key: the container does not start, or, where optional, goes without. */
  | { readonly is: 'missing-key'; readonly object: KubernetesObject; readonly key: string; readonly optional: boolean; readonly place: Place }
  /** Nobody sets it; place: where it would go. */
  | { readonly is: 'absent'; readonly place: Place }
  | { readonly is: 'unknown'; readonly why: string }

/** Looks a variable up the way the kubelet makes it (kubernetes: pkg/kubelet/kubelet_pods.go, makeEnvironmentVariables): `env` wins over `envFrom`, later over earlier. */
export function environmentOf(container: Container, name: string): EnvironmentValue {
  const entries = container.field.get('env').items()
  const index = entries.findLastIndex((entry) => entry.get('name').scalar?.source === name)
  const entry = entries[index]
  return entry ? fromEntry(container, entry, index) : fromSources(container, name)
}

/** Expands `$(NAME)`; `$$` stands for one `$`, and a name that nobody sets stays as it is written (kubernetes: third_party/forked/golang/expansion). */
export function expandVariables(mapped: MappedText, lookUp: (name: string) => EnvironmentValue): MappedText {
  const { text } = mapped
  if (!text.includes('$')) return mapped
  const whole = mapped.trace(0, text.length).place
  const builder = new MappedTextBuilder(whole.file, whole.start)
  let copied = 0
  for (const match of text.matchAll(/\$\$|\$\(([^)]*)\)/g)) {
    const end = match.index + match[0].length
    if (match[1] === undefined) {
      builder.slice(mapped, copied, match.index + 1)
      copied = end
      continue
    }
    const value = lookUp(match[1])
    if (value.is === 'absent' || (value.is === 'missing-key' && value.optional)) continue
    builder.slice(mapped, copied, match.index)
    const at = mapped.trace(match.index, end).place
    if (value.is === 'text') putIn(builder, value.text, at, value.via ? [value.place, value.via] : [value.place])
    else if (value.is === 'field' && value.text !== undefined) builder.foreign(value.text, at, [value.place])
    else builder.hole(at, value.is === 'unknown' ? [] : [value.place])
    copied = end
  }
  return builder.slice(mapped, copied, text.length).build()
}

function putIn(builder: MappedTextBuilder, text: MappedText, at: Place, via: readonly Place[]): void {
  for (const part of text.text.split(new RegExp(`(${HOLE})`))) {
    if (part === HOLE) builder.hole(at, via)
    else builder.foreign(part, at, via)
  }
}

function fromEntry(container: Container, entry: Field<EnvVar>, index: number): EnvironmentValue {
  const value = entry.get('value')
  if (value.mapped) {
    const text = expandVariables(value.mapped, (name) => earlier(container, name, index))
    return { is: 'text', text, place: value.place, via: undefined, secret: false }
  }
  const from = entry.get('valueFrom')
  const field = from.get('fieldRef').get('fieldPath')
  if (field.string !== undefined) return { is: 'field', path: field.string, text: podField(container, field.string), place: field.place }
  if (from.get('resourceFieldRef').exists) return { is: 'hidden', why: 'it is a resource limit', place: from.get('resourceFieldRef').place }
  if (from.get('configMapKeyRef').exists) return fromKey(container, 'ConfigMap', from.get('configMapKeyRef'))
  if (from.get('secretKeyRef').exists) return fromKey(container, 'Secret', from.get('secretKeyRef'))
  if (from.exists) return { is: 'unknown', why: 'it comes from something that is not known here' }
  return { is: 'text', text: emptyText(entry.get('name').place), place: entry.get('name').place, via: undefined, secret: false }
}

/** What a variable is for the value of a later one: only what stands before it counts. */
function earlier(container: Container, name: string, index: number): EnvironmentValue {
  const entries = container.field.get('env').items()
  const before = entries.findLastIndex((entry, at) => at < index && entry.get('name').scalar?.source === name)
  const entry = entries[before]
  return entry ? fromEntry(container, entry, before) : fromSources(container, name)
}

function fromKey(container: Container, kind: 'ConfigMap' | 'Secret', reference: Field<{ name?: string; key: string; optional?: boolean }>): EnvironmentValue {
  const name = reference.get('name').scalar?.source ?? ''
  const keyField = reference.get('key')
  const key = keyField.scalar?.source ?? ''
  const optional = reference.get('optional').boolean === true
  const { pod } = container
  const object = pod.cluster.find(kind, pod.namespace, name, pod.object)
  if (!object) return { is: 'elsewhere', kind, name, key, optional, certain: true, place: reference.get('name').place }
  const entry = entryOf(object, key)
  if (!entry) return { is: 'missing-key', object, key, optional, place: keyField.place }
  if (!entry.text) return { is: 'hidden', why: 'its value is not text', place: keyField.place }
  return { is: 'text', text: entry.text, place: keyField.place, via: entry.field.place, secret: kind === 'Secret' }
}

function fromSources(container: Container, name: string): EnvironmentValue {
  const { pod } = container
  let missing: EnvironmentValue | undefined
  for (const source of container.field.get('envFrom').items().toReversed()) {
    const prefix = source.get('prefix').scalar?.source ?? ''
    if (!name.startsWith(prefix)) continue
    const kind = source.get('configMapRef').exists ? 'ConfigMap' : 'Secret'
    const reference = source.get(kind === 'ConfigMap' ? 'configMapRef' : 'secretRef')
    const objectName = reference.get('name').scalar?.source ?? ''
    const object = pod.cluster.find(kind, pod.namespace, objectName, pod.object)
    const key = name.slice(prefix.length)
    const place = reference.get('name').place
    if (!object) {
      missing ??= { is: 'elsewhere', kind, name: objectName, key, optional: reference.get('optional').boolean === true, certain: false, place }
      continue
    }
    const entry = entryOf(object, key)
    if (!entry || entry.binary) continue
    if (missing || !entry.text) return { is: 'hidden', why: 'several sources may set it', place }
    return { is: 'text', text: entry.text, place, via: entry.field.place, secret: kind === 'Secret' }
  }
  if (missing) return missing
  const place = container.field.get('env').place
  return setByRuntime(container, name) ? { is: 'hidden', why: 'the container runtime or the kubelet sets it', place } : { is: 'absent', place }
}

/** What is in every container without being written: the runtime's own, and the addresses of the namespace's Services (kubernetes: pkg/kubelet/envvars). */
function setByRuntime({ pod }: Container, name: string): boolean {
  if (name === 'PATH' || name === 'HOME' || name === 'HOSTNAME' || name.startsWith('KUBERNETES_')) return true
  if (pod.spec.get('enableServiceLinks').boolean === false) return false
  if (/_SERVICE_(HOST|PORT|PORT_[A-Z0-9_]+)$/.test(name)) return true
  const port = /^([A-Z0-9_]+)_PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?$/.exec(name)
  const service = port?.[1]?.toLowerCase().replaceAll('_', '-')
  return service !== undefined && pod.cluster.find('Service', pod.namespace, service) !== undefined
}

/** What a `fieldRef` gives, where the pod template says it (it cannot say names, addresses and nodes). */
function podField({ pod }: Container, path: string): string | undefined {
  if (path === 'metadata.namespace') return pod.namespace
  if (path === 'spec.serviceAccountName') return pod.serviceAccount.is === 'known' ? pod.serviceAccount.value : undefined
  const map = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(path)
  return map?.[2] === undefined ? undefined : pod[map[1] === 'labels' ? 'labels' : 'annotations'].values.get(map[2])?.text
}

function emptyText(place: Place): MappedText {
  return new MappedTextBuilder(place.file, place.end).build()
}
