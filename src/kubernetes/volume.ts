import type { PersistentVolumeClaim, PodSpec, Volume as VolumeSpec } from 'kubernetes-types/core/v1.js'
import type { Place } from '../text/source-file.ts'
import type { Field } from './field.ts'

/** A volume of a pod: from its spec, or from a StatefulSet's claim template. */
export type Volume =
  | { readonly from: 'pod'; readonly name: string; readonly place: Place; readonly field: Field<VolumeSpec>; readonly source: VolumeSource }
  | { readonly from: 'claim-template'; readonly name: string; readonly place: Place; readonly claim: Field<PersistentVolumeClaim> }

/** The kind of a volume: the one key beside its name (`configMap`, `hostPath`, …); `emptyDir` where there is none, as the API server fills it in. */
export type VolumeSource = keyof Omit<VolumeSpec, 'name'> | 'image' | 'other'

const SOURCES: ReadonlySet<string> = new Set<VolumeSource>([
  'awsElasticBlockStore',
  'azureDisk',
  'azureFile',
  'cephfs',
  'cinder',
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'fc',
  'flexVolume',
  'flocker',
  'gcePersistentDisk',
  'gitRepo',
  'glusterfs',
  'hostPath',
  'image',
  'iscsi',
  'nfs',
  'persistentVolumeClaim',
  'photonPersistentDisk',
  'portworxVolume',
  'projected',
  'quobyte',
  'rbd',
  'scaleIO',
  'secret',
  'storageos',
  'vsphereVolume',
])

/** A pod's volumes by name; a claim template wins over a volume of the same name (kubernetes: pkg/controller/statefulset/stateful_set_utils.go, updateStorage). */
export function volumesOf(spec: Field<PodSpec>, claims: readonly Field<PersistentVolumeClaim>[]): ReadonlyMap<string, Volume> {
  const volumes = new Map<string, Volume>()
  for (const field of spec.get('volumes').items()) {
    const name = field.get('name')
    const text = name.scalar?.source
    if (text !== undefined) volumes.set(text, { from: 'pod', name: text, place: name.place, field, source: sourceOf(field) })
  }
  for (const claim of claims) {
    const name = claim.get('metadata').get('name')
    const text = name.scalar?.source
    if (text !== undefined) volumes.set(text, { from: 'claim-template', name: text, place: name.place, claim })
  }
  return volumes
}

function sourceOf(field: Field<VolumeSpec>): VolumeSource {
  const keys = (field.mapping?.entries ?? []).map((entry) => entry.key.source).filter((key) => key !== 'name')
  const first = keys.find(isSource)
  return first ?? (keys.length === 0 ? 'emptyDir' : 'other')
}

function isSource(key: string): key is VolumeSource {
  return SOURCES.has(key)
}
