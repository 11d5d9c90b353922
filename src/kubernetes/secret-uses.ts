import type { Place } from '../text/source-file.ts'
import type { Field } from './field.ts'
import type { PodTemplate } from './pod-template.ts'

/** Where a pod cannot start without a Secret, or one key of it. */
export interface SecretUse {
  readonly name: string
  readonly place: Place
  /** Undefined where the pod takes the whole Secret. */
  readonly key: string | undefined
  readonly keyPlace: Place
}

/** The Secrets of a pod's volumes and variables, optional ones left out. */
export function secretUses(pod: PodTemplate): readonly SecretUse[] {
  const uses: SecretUse[] = []
  const add = (name: Field<string>, optional: Field<boolean>, keys: readonly Field<string>[]): void => {
    const text = name.scalar?.source
    if (!text || optional.boolean === true) return
    if (keys.length === 0) uses.push({ name: text, place: name.place, key: undefined, keyPlace: name.place })
    for (const key of keys) uses.push({ name: text, place: name.place, key: key.scalar?.source, keyPlace: key.place })
  }
  for (const volume of pod.spec.get('volumes').items()) {
    const secret = volume.get('secret')
    add(secret.get('secretName'), secret.get('optional'), itemKeys(secret.get('items').items()))
    for (const source of volume.get('projected').get('sources').items()) {
      const projected = source.get('secret')
      add(projected.get('name'), projected.get('optional'), itemKeys(projected.get('items').items()))
    }
  }
  for (const { field } of pod.containers) {
    for (const source of field.get('envFrom').items()) add(source.get('secretRef').get('name'), source.get('secretRef').get('optional'), [])
    for (const variable of field.get('env').items()) {
      const reference = variable.get('valueFrom').get('secretKeyRef')
      add(reference.get('name'), reference.get('optional'), [reference.get('key')])
    }
  }
  return uses
}

function itemKeys(items: readonly Field<{ key: string }>[]): readonly Field<string>[] {
  return items.map((item) => item.get('key'))
}
