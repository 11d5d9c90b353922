import { asMeant } from '../kubernetes/api/as-meant.ts'
import { checkObject } from '../kubernetes/api/check-object.ts'
import type { ApiFault } from '../kubernetes/api/fault.ts'
import { recognise } from '../kubernetes/api/known-kind.ts'
import { sameNamespace } from '../kubernetes/cluster.ts'
import type { KubernetesObject } from '../kubernetes/object.ts'

/** What the API server refuses in each object. */
export type Refused = ReadonlyMap<KubernetesObject, readonly ApiFault[]>

/** Judges objects as the API server would, and reads those with misspelt fields as they were meant, so that one misspelling is one fault. */
export function refusedObjects(
  written: readonly KubernetesObject[],
  release: string | undefined,
): { readonly objects: readonly KubernetesObject[]; readonly refused: Refused } {
  const refused = new Map<KubernetesObject, readonly ApiFault[]>()
  const objects = written.map((found) => {
    const recognised = recognise(found, release)
    const object = recognised?.object ?? found
    const all = [...(recognised === undefined ? [] : [recognised.fault]), ...checkObject(object, release)]
    const faults = all.length > 0 && isPart(object, all, written) ? all.filter(({ log }) => !/^Required value/.test(log)) : all
    if (faults.length === 0) return object
    const read = asMeant(
      object,
      faults.filter((fault) => !isTold(object, fault)),
    )
    refused.set(read, faults)
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

/** `cr-unknown-field` knows more of a registration's own fields than how they are spelt. */
function isTold({ group }: KubernetesObject, { path }: ApiFault): boolean {
  return group === 'spire.spiffe.io' && /^spec\.[^.]+$/.test(path)
}
