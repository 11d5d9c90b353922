import type { ClusterRoleBinding } from 'kubernetes-types/rbac/v1.js'
import { asMeant } from '../kubernetes/api/as-meant.ts'
import { checkObject } from '../kubernetes/api/check-object.ts'
import type { ApiFault } from '../kubernetes/api/fault.ts'
import { recognise } from '../kubernetes/api/known-kind.ts'
import { sameNamespace } from '../kubernetes/cluster.ts'
import { namespaceSlips } from '../kubernetes/namespace-slips.ts'
import { type KubernetesObject, metadataOf, typed } from '../kubernetes/object.ts'

/** What the API server refuses in each object. */
export type Refused = ReadonlyMap<KubernetesObject, readonly ApiFault[]>

/** Judges objects as the API server would, and reads those with misspelt fields as they were meant, so that one misspelling is one fault. */
export function refusedObjects(
  written: readonly KubernetesObject[],
  release: string | undefined,
): { readonly objects: readonly KubernetesObject[]; readonly refused: Refused } {
  const refused = new Map<KubernetesObject, readonly ApiFault[]>()
  const slips = new Map(namespaceSlips(written).map(({ object, meant }) => [object, meant]))
  const objects = written.map((astray) => {
    const meant = slips.get(astray)
    const found = meant === undefined ? astray : { ...astray, namespace: meant }
    const recognised = recognise(found, release)
    const object = recognised?.object ?? found
    const judged = checkObject(object, release).filter((fault) => !isNamespacedLater(object, fault, written))
    const all = [...(recognised === undefined ? [] : [recognised.fault]), ...(meant === undefined ? [] : [lostIn(astray, meant)]), ...judged]
    const faults = all.length > 0 && isPart(object, all, written) ? all.filter(({ log }) => !/^Required value/.test(log)) : all
    if (faults.length === 0) return object
    const read = asMeant(
      object,
      faults.filter((fault) => !isTold(object, fault)),
    )
    refused.set(read, read === object ? faults : withoutOutcomes(faults, [...faults.filter(({ path }) => path === ASTRAY), ...checkObject(read, release)]))
    return read
  })
  return { objects, refused }
}

/**
 * Whether an object is a patch that no kustomization among the files names: by its file's name, because the object itself stands there as well, or because
 * it has no selector and leaves out the pods, or an image of theirs (a patch may bring a container of its own, with its image). What it leaves out says
 * nothing.
 */
function isPart(object: KubernetesObject, faults: readonly ApiFault[], all: readonly KubernetesObject[]): boolean {
  if (/patch|overlay/i.test(object.file.path)) return true
  const missing = faults.flatMap(({ log, path }) => (log.startsWith('Required value') ? [path] : []))
  if (missing.includes('spec.selector') && missing.some((path) => path === 'spec.template' || path.endsWith('].image'))) return true
  return all.some((other) => other !== object && other.kind === object.kind && other.name === object.name && sameNamespace(other.namespace, object.namespace))
}

/**
 * Whether it is the namespace of a ServiceAccount that a binding leaves out, and that the account's own object leaves out as well: the kustomization that gives
 * the account its namespace gives it to the binding, too (kustomize: api/filters/nameref).
 */
function isNamespacedLater(object: KubernetesObject, { path, log }: ApiFault, all: readonly KubernetesObject[]): boolean {
  const [, index] = /^subjects\[(\d+)\]\.namespace$/.exec(path) ?? []
  if (index === undefined || !log.startsWith('Required value')) return false
  const name = typed<ClusterRoleBinding>(object).get('subjects').items()[Number(index)]?.get('name').string
  return all.some((one) => one.kind === 'ServiceAccount' && one.name === name && one.namespace === undefined)
}

const ASTRAY = 'metadata.namespace'

function lostIn(object: KubernetesObject, meant: string): ApiFault {
  return {
    code: 'invalid',
    place: metadataOf(object).get('namespace').place,
    path: ASTRAY,
    wrong: `Nothing else here is in namespace '${object.namespace ?? ''}', and what this goes with is in '${meant}'`,
    todo: `Write '${meant}'.`,
    log: `namespaces "${object.namespace ?? ''}" not found`,
    instead: meant,
  }
}

/** Without what is wrong only for as long as a field is misspelt. */
function withoutOutcomes(faults: readonly ApiFault[], meant: readonly ApiFault[]): readonly ApiFault[] {
  return faults.filter(
    ({ code, path, log }) => code === 'unknown-field' || code === 'unknown-kind' || meant.some((one) => one.path === path && one.log === log),
  )
}

/** `cr-unknown-field` knows more of a registration's own fields than how they are spelt. */
function isTold({ group }: KubernetesObject, { path }: ApiFault): boolean {
  return group === 'spire.spiffe.io' && /^spec\.[^.]+$/.test(path)
}
