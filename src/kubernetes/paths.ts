import type { VolumeMount } from 'kubernetes-types/core/v1.js'
import type { Container } from './container.ts'
import { expandVariables } from './environment.ts'
import type { Field } from './field.ts'
import type { Mounted, PathContent } from './path-content.ts'
import { isWithin, normalize, remainder } from './path-name.ts'
import type { Volume } from './volume.ts'
import { type Source, sourcesOf } from './volume-files.ts'
import { storeOf } from './volume-store.ts'

const ACCOUNT_PATH = '/var/run/secrets/kubernetes.io/serviceaccount'

/**
 * What a path in a container is, a file or a directory: through the mount that covers it most closely, down to the key of the ConfigMap
 * that is there. A relative path starts at `workingDir`; where that is left out, only the image knows. Links of the image are not
 * followed: `/var/run` is not `/run` (SPIRE's images have no such link).
 */
export function contentAt(container: Container, path: string): PathContent {
  const absolute = absolutePath(container, path)
  if (absolute === undefined) return { is: 'unknown', why: 'the path starts at the working directory that the image sets' }
  let best: { mount: Field<VolumeMount>; at: string } | undefined
  const below: Field<VolumeMount>[] = []
  for (const mount of container.mounts) {
    const at = normalize(`/${mount.get('mountPath').scalar?.source ?? ''}`)
    if (isWithin(absolute, at)) {
      if (!best || at.length >= best.at.length) best = { mount, at }
    } else if (isWithin(at, absolute)) below.push(mount)
  }
  if (isWithin(absolute, ACCOUNT_PATH) && !(best && isWithin(best.at, ACCOUNT_PATH))) {
    const automount = container.pod.automount
    const place = container.pod.spec.place
    if (automount.is !== 'known') return { is: 'unknown', why: "whether the ServiceAccount's token is mounted is not known" }
    if (automount.value) return { is: 'service-account', file: remainder(absolute, ACCOUNT_PATH), place }
  }
  if (best) return throughMount(container, best.mount, remainder(absolute, best.at))
  const place = container.field.get('volumeMounts').exists ? container.field.get('volumeMounts').place : container.place
  return below.length > 0 ? { is: 'above-mounts', mounts: below, place } : { is: 'image', place }
}

function absolutePath(container: Container, path: string): string | undefined {
  if (path.startsWith('/')) return normalize(path)
  return container.workingDir?.startsWith('/') ? normalize(`${container.workingDir}/${path}`) : undefined
}

function throughMount(container: Container, mount: Field<VolumeMount>, rest: string): PathContent {
  const name = mount.get('name')
  const volume = container.pod.volumes.get(name.scalar?.source ?? '')
  if (!volume) return { is: 'undefined-volume', name: name.scalar?.source ?? '', mount, place: name.place }
  const subPath = subPathOf(container, mount)
  if (subPath === undefined) return { is: 'unknown', why: 'the subPath depends on variables that are not known' }
  const mounted: Mounted = { mount, volume, readOnly: mount.get('readOnly').boolean === true || isReadOnly(volume), subPath: subPath !== '' }
  const path = remainder(normalize(`${subPath}/${rest}`), '')
  const sources = sourcesOf(volume, container.pod)
  if (sources) return amongFiles(sources, path, mounted)
  return { is: 'stored', store: storeOf(volume, container.pod, path), ...mounted }
}

/** Undefined where it cannot be known. */
function subPathOf(container: Container, mount: Field<VolumeMount>): string | undefined {
  const expression = mount.get('subPathExpr').mapped
  if (!expression) return mount.get('subPath').scalar?.source ?? ''
  const expanded = expandVariables(expression, (name) => container.env(name))
  return expanded.holes.length > 0 ? undefined : expanded.text
}

/** A file of a volume that is made of ConfigMaps, Secrets, tokens and fields; of several sources the last that has it. */
function amongFiles(sources: readonly Source[], path: string, mounted: Mounted): PathContent {
  const readOnly: Mounted = { ...mounted, readOnly: true }
  for (const source of sources.toReversed()) {
    const file = source.file(path)
    if (file) return { ...file, ...readOnly }
  }
  const listed = sources.map((source) => source.files)
  const files = listed.flatMap((names) => names ?? [])
  if (path === '' || files.some((name) => name.startsWith(`${path}/`))) {
    return { is: 'directory', files: listed.includes(undefined) ? undefined : files, ...readOnly }
  }
  const open = sources.filter((source) => source.mayHave(path))
  const references = open.flatMap((source) => source.reference ?? [])
  if (references.length < open.length) return { is: 'unknown', why: `what is in the volume ${mounted.volume.name} is not known` }
  if (references.length > 0) return { is: 'elsewhere', references, key: path, ...readOnly }
  const only = sources.length === 1 ? sources[0] : undefined
  return {
    is: 'missing',
    object: only?.object,
    reference: only?.reference,
    file: path,
    key: only && !only.projects ? path : undefined,
    cause: only && !only.projects ? 'key' : 'items',
    place: only?.place ?? mounted.volume.place,
    ...readOnly,
  }
}

function isReadOnly(volume: Volume): boolean {
  if (volume.from === 'claim-template') return false
  const { field, source } = volume
  switch (source) {
    case 'configMap':
    case 'secret':
    case 'projected':
    case 'downwardAPI':
    case 'image':
      return true
    case 'csi':
      return field.get('csi').get('readOnly').boolean === true
    case 'persistentVolumeClaim':
      return field.get('persistentVolumeClaim').get('readOnly').boolean === true
    case 'nfs':
      return field.get('nfs').get('readOnly').boolean === true
    default:
      return false
  }
}
