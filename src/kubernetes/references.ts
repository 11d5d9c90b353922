import type { PodSpec } from 'kubernetes-types/core/v1.js'
import type { Field } from './field.ts'

/** An object that a pod names; it is in the pod's namespace. */
export interface PodReference {
  readonly kind: 'ConfigMap' | 'Secret' | 'ServiceAccount' | 'PersistentVolumeClaim'
  readonly name: string
  readonly field: Field<string>
}

/** The objects that a pod's spec names, in the order of the spec. */
export function podReferences(spec: Field<PodSpec>): readonly PodReference[] {
  const found: PodReference[] = []
  const add = (kind: PodReference['kind'], field: Field<string>): void => {
    const name = field.scalar?.source
    if (name) found.push({ kind, name, field })
  }
  add('ServiceAccount', spec.get('serviceAccountName'))
  add('ServiceAccount', spec.get('serviceAccount'))
  for (const volume of spec.get('volumes').items()) {
    add('ConfigMap', volume.get('configMap').get('name'))
    add('Secret', volume.get('secret').get('secretName'))
    add('PersistentVolumeClaim', volume.get('persistentVolumeClaim').get('claimName'))
    for (const source of volume.get('projected').get('sources').items()) {
      add('ConfigMap', source.get('configMap').get('name'))
      add('Secret', source.get('secret').get('name'))
    }
  }
  for (const container of [...spec.get('initContainers').items(), ...spec.get('containers').items()]) {
    for (const source of container.get('envFrom').items()) {
      add('ConfigMap', source.get('configMapRef').get('name'))
      add('Secret', source.get('secretRef').get('name'))
    }
    for (const { valueFrom } of container
      .get('env')
      .items()
      .map((entry) => ({ valueFrom: entry.get('valueFrom') }))) {
      add('ConfigMap', valueFrom.get('configMapKeyRef').get('name'))
      add('Secret', valueFrom.get('secretKeyRef').get('name'))
    }
  }
  return found
}
