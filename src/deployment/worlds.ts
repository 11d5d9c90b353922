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
  for (const namesakes of repeated(objects)) {
    const paths = [...new Set(namesakes.filter(isTelling).map(({ file }) => file.path))]
    for (const [index, path] of paths.entries()) for (const other of paths.slice(0, index)) for (const root of divergence(other, path)) roots.add(root)
  }
  if (roots.size === 0) return [{ root: '', includes: () => true }]
  const leaves = [...roots].filter((root) => ![...roots].some((other) => other !== root && isBelow(other, root))).sort()
  return leaves.map((leaf) => ({ root: leaf, includes: (path) => ![...roots].some((root) => isBelow(path, root) && !isBelow(leaf, root)) }))
}

/** Objects of one identity in several files. Most stand once, and whether those would be telling costs more than to find that out. */
function repeated(objects: readonly KubernetesObject[]): readonly (readonly KubernetesObject[])[] {
  const seen = new Map<string, KubernetesObject[]>()
  for (const object of objects) {
    if (!TELLING.has(object.kind) || object.name === '') continue
    const identity = `${object.kind} ${object.namespace ?? ''}/${object.name}`
    const namesakes = seen.get(identity)
    if (namesakes) namesakes.push(object)
    else seen.set(identity, [object])
  }
  return [...seen.values()].filter(([first, ...others]) => others.some(({ file }) => file !== first?.file))
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
