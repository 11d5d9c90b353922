import type { KubernetesObject } from '../kubernetes/object.ts'

/**
 * Several deployments in one input (dev and prod in sibling folders, with objects of equal names) are told apart by what two of them both
 * define: where two folders hold the same workload or the same config, each is a world of its own, and what lies outside of both is shared.
 */
export interface World {
  /** What lies below one of these, and nothing else of its siblings, belongs to this world alone; empty for the only world. */
  readonly root: string
  readonly includes: (path: string) => boolean
}

/** Kinds whose repetition means another deployment; a Namespace or a ClusterRole is often written twice within one. */
const TELLING: ReadonlySet<string> = new Set(['StatefulSet', 'DaemonSet', 'Deployment', 'ConfigMap'])

/** The worlds of an input. There is at least one, and every object is in at least one. */
export function worldsOf(objects: readonly KubernetesObject[], isTelling: (object: KubernetesObject) => boolean): readonly World[] {
  const roots = new Set<string>()
  const seen = new Map<string, string[]>()
  for (const object of objects) {
    if (!TELLING.has(object.kind) || object.name === '' || !isTelling(object)) continue
    const identity = `${object.kind} ${object.namespace ?? ''}/${object.name}`
    const paths = seen.get(identity) ?? []
    seen.set(identity, paths)
    if (paths.includes(object.file.path)) continue
    for (const other of paths) for (const root of divergence(other, object.file.path)) roots.add(root)
    paths.push(object.file.path)
  }
  if (roots.size === 0) return [{ root: '', includes: () => true }]
  const leaves = [...roots].filter((root) => ![...roots].some((other) => other !== root && isBelow(other, root))).sort()
  return leaves.map((leaf) => ({ root: leaf, includes: (path) => ![...roots].some((root) => isBelow(path, root) && !isBelow(leaf, root)) }))
}

/** The first folders (or files) at which two paths part. */
function divergence(a: string, b: string): readonly [string, string] {
  const left = a.split('/')
  const right = b.split('/')
  let depth = 0
  while (left[depth] === right[depth]) depth++
  return [left.slice(0, depth + 1).join('/'), right.slice(0, depth + 1).join('/')]
}

function isBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}/`)
}
