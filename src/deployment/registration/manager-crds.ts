import type { CustomResourceDefinition, JSONSchemaProps } from 'kubernetes-types/apiextensions/v1.js'
import type { Field } from '../../kubernetes/field.ts'
import { type KubernetesObject, typed } from '../../kubernetes/object.ts'
import { fieldsOfKind } from '../../spire/manager-kinds.ts'
import { isAtLeast, type Release } from '../../spire/release.ts'
import type { Deployment } from '../deployment.ts'

/** A CustomResourceDefinition that is older than the controller manager which reads its objects. */
export interface OldDefinition {
  readonly object: KubernetesObject
  readonly kind: string
  /** The fields that the manager's release knows and the definition does not, with the release that brought them. */
  readonly missing: readonly { readonly field: string; readonly since: string }[]
}

/** The definitions among the files that lack fields which a manager of this release knows. */
export function oldDefinitions({ cluster }: Pick<Deployment, 'cluster'>, manager: Release): readonly OldDefinition[] {
  return cluster.of('CustomResourceDefinition').flatMap((object): OldDefinition[] => {
    const spec = typed<CustomResourceDefinition>(object).get('spec')
    const kind = spec.get('names').get('kind').string ?? ''
    const known = fieldsOfKind(kind)
    const fields = spec.get('group').string === 'spire.spiffe.io' ? specFields(spec) : undefined
    if (!known || !fields) return []
    const missing = Object.entries(known).flatMap(([field, since]) => (isAtLeast(manager, since) && !fields.has(field) ? [{ field, since }] : []))
    return missing.length === 0 ? [] : [{ object, kind, missing }]
  })
}

/** The fields of `spec` in the version that is served; undefined where the definition takes fields that it does not name, or names none. */
function specFields(spec: Field<CustomResourceDefinition['spec']>): ReadonlySet<string> | undefined {
  const version = spec
    .get('versions')
    .items()
    .find((one) => one.get('name').string === 'v1alpha1')
  const schema: Field<JSONSchemaProps> | undefined = version?.get('schema').get('openAPIV3Schema')
  const own = schema?.get('properties').entry('spec')
  const open = [schema, own].some((one) => one?.mapping?.get('x-kubernetes-preserve-unknown-fields') !== undefined)
  const fields = own?.get('properties').entries() ?? []
  return open || fields.length === 0 ? undefined : new Set(fields.map(([name]) => name))
}
