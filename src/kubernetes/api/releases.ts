import table from '../../../schemas/kubernetes/releases.json' with { type: 'json' }
import { apiKinds } from './types.ts'

interface Table {
  readonly oldest: string
  readonly removed: readonly { readonly apiVersion: string; readonly kinds: readonly string[]; readonly removed: string; readonly use?: string }[]
  readonly since: Readonly<Record<string, string>>
}

/** The cast is the data's edge. */
const TABLE: Table = table

/** The oldest release that anybody still gets fixes for: what is wrong from it on is wrong in every supported one. */
export const OLDEST_RELEASE = TABLE.oldest

/** Why an API server does not have an `apiVersion` of a kind. */
export type ApiAbsence =
  | { readonly is: 'removed'; readonly removed: string /** Undefined where nothing took its place. */; readonly use: string | undefined }
  | { readonly is: 'later'; readonly since: string }
  /** No release has it: the versions that there are. */
  | { readonly is: 'never'; readonly known: readonly string[] }

/** Whether and why an API server of a release (any supported one where it is left out) does not have a kind in a version; undefined where it has, or may have it. */
export function apiAbsence(apiVersion: string, kind: string, release: string | undefined): ApiAbsence | undefined {
  const row = TABLE.removed.find((one) => one.apiVersion === apiVersion && one.kinds.includes(kind))
  if (row !== undefined) return isBefore(release ?? OLDEST_RELEASE, row.removed) ? undefined : { is: 'removed', removed: row.removed, use: row.use }
  const key = `${apiVersion}/${kind}`
  const since = Object.hasOwn(TABLE.since, key) ? TABLE.since[key] : undefined
  if (since !== undefined && release !== undefined && isBefore(release, since)) return { is: 'later', since }
  const known = apiKinds().filter((one) => one.endsWith(`/${kind}`))
  if (known.length === 0 || known.includes(key) || !isOwnGroup(apiVersion)) return undefined
  return { is: 'never', known: known.map((one) => one.slice(0, -kind.length - 1)) }
}

/** Whether one release, `1.9`, is before another, `1.10`. */
export function isBefore(a: string, b: string): boolean {
  return minor(a) < minor(b)
}

function minor(release: string): number {
  return Number(release.slice(release.indexOf('.') + 1))
}

/** Whether a group is one of Kubernetes itself, whose versions are known here; anybody may have a kind of the same name. */
export function isOwnGroup(apiVersion: string): boolean {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
  return OWN.has(group)
}

const OWN: ReadonlySet<string> = new Set([
  '',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apps',
  'autoscaling',
  'batch',
  'networking.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
  'spire.spiffe.io',
])
