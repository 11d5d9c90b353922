import type { Field } from '../../kubernetes/field.ts'
import type { Deployment } from '../deployment.ts'

/** The lifetimes that registrations ask for, as written. */
export function lifetimesOf({ clusterSpiffeIds, staticEntries }: Deployment): readonly { readonly key: string; readonly field: Field<string> }[] {
  return [
    ...clusterSpiffeIds.flatMap(({ spec }) => (['ttl', 'jwtTtl'] as const).map((key) => ({ key, field: spec.get(key) }))),
    ...staticEntries.flatMap(({ spec }) => (['x509SVIDTTL', 'jwtSVIDTTL'] as const).map((key) => ({ key, field: spec.get(key) }))),
  ].filter(({ field }) => field.exists)
}
