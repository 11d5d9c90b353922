import { nearest } from '../../text/did-you-mean.ts'
import type { KubernetesObject } from '../object.ts'
import { typed } from '../object.ts'
import type { ApiFault } from './fault.ts'
import { apiAbsence, isOwnGroup } from './releases.ts'
import { apiKinds } from './types.ts'

/** An object as one of a kind that there is, where its kind or its apiVersion is misspelt. */
export interface Recognised {
  readonly object: KubernetesObject
  readonly fault: ApiFault
}

/** What an object was meant to be; undefined where its kind is known, or may be anybody's. */
export function recognise(object: KubernetesObject, release: string | undefined): Recognised | undefined {
  const { apiVersion, kind } = object
  const fields = typed<{ apiVersion: string; kind: string }>(object)
  const log = `no matches for kind "${kind}" in version "${apiVersion}"`
  const absence = apiAbsence(apiVersion, kind, release)
  if (absence?.is === 'never') {
    const newest = absence.known.at(-1)
    if (newest === undefined) return undefined
    const { place } = fields.get('apiVersion')
    const fault: ApiFault = {
      code: 'unknown-kind',
      place,
      path: 'apiVersion',
      wrong: `There is no ${kind} in '${apiVersion}'`,
      todo: `Write ${newest}.`,
      log,
      instead: newest,
    }
    return { object: { ...object, apiVersion: newest, group: groupOf(newest) }, fault }
  }
  const version = isOwnGroup(apiVersion) ? undefined : nearVersion(apiVersion, kind)
  if (version !== undefined) {
    const { place } = fields.get('apiVersion')
    const fault: ApiFault = {
      code: 'unknown-kind',
      place,
      path: 'apiVersion',
      wrong: `There is no '${apiVersion}'`,
      todo: `Did you mean '${version}'?`,
      log,
      instead: version,
    }
    return { object: { ...object, apiVersion: version, group: groupOf(version) }, fault }
  }
  const kinds = isOwnGroup(apiVersion) ? apiKinds().flatMap((key) => (key.startsWith(`${apiVersion}/`) ? [key.slice(apiVersion.length + 1)] : [])) : []
  if (kinds.includes(kind)) return undefined
  const meant = kinds.find((one) => one.toLowerCase() === kind.toLowerCase()) ?? near(kind, kinds)
  if (meant === undefined) return undefined
  const { place } = fields.get('kind')
  const fault: ApiFault = {
    code: 'unknown-kind',
    place,
    path: 'kind',
    wrong: `There is no kind '${kind}' in ${apiVersion}`,
    todo: `Did you mean '${meant}'?`,
    log,
    instead: meant,
  }
  return { object: { ...object, kind: meant }, fault }
}

/** The apiVersion that has the kind and is one or two slips away; anybody's own group is further. */
function nearVersion(apiVersion: string, kind: string): string | undefined {
  const versions = apiKinds().flatMap((key) => (key.endsWith(`/${kind}`) ? [key.slice(0, -kind.length - 1)] : []))
  return nearest(
    apiVersion,
    versions.filter((version) => version.includes('/') && apiVersion.endsWith(version.slice(version.indexOf('/')))),
    2,
  )
}

/** A slip, and not another kind: a ReplicationController is no ReplicaSet. */
function near(kind: string, kinds: readonly string[]): string | undefined {
  const meant = nearest(kind, kinds)
  return meant !== undefined && Math.abs(meant.length - kind.length) <= 1 && meant.slice(0, 2).toLowerCase() === kind.slice(0, 2).toLowerCase()
    ? meant
    : undefined
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
}
