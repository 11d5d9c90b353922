import { differences } from '../text/did-you-mean.ts'
import { type KubernetesObject, metadataOf } from './object.ts'

/** An object in a namespace that it was hardly meant for. */
export interface NamespaceSlip {
  readonly object: KubernetesObject
  /** The namespace of what it belongs to. */
  readonly meant: string
}

/**
 * Objects that stand alone in a namespace whose name is one letter more or less than that of another one, or has two letters swapped, and that name something
 * of that other one, or are named there. A letter or a digit in place of another makes another name: `team-a` and `team-b` are both right.
 */
export function namespaceSlips(objects: readonly KubernetesObject[]): readonly NamespaceSlip[] {
  const inside = new Map<string, KubernetesObject[]>()
  for (const object of objects) {
    if (object.namespace === undefined) continue
    const others = inside.get(object.namespace)
    if (others) others.push(object)
    else inside.set(object.namespace, [object])
  }
  if (inside.size < 2) return []
  const declared = new Set(objects.flatMap(({ kind, name }) => (kind === 'Namespace' ? [name] : [])))
  return [...inside].flatMap(([namespace, [object, ...others]]) => {
    if (!object || others.length > 0 || declared.has(namespace) || !metadataOf(object).get('namespace').exists) return []
    const meant = [...inside].filter(([name, there]) => there.length > 1 && isSlip(namespace, name) && there.some((one) => belongs(object, one)))
    const [only, ...more] = meant
    return only && more.length === 0 ? [{ object, meant: only[0] }] : []
  })
}

/** One of the two names the other. */
function belongs(a: KubernetesObject, b: KubernetesObject): boolean {
  return names(a, b.name) || names(b, a.name)
}

function names({ document: { file }, root }: KubernetesObject, name: string): boolean {
  const text = file.text.slice(root.place.start, root.place.end)
  for (let at = text.indexOf(name); name.length > 3 && at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\w.-]/.test(text[at - 1] ?? '') && !/[\w-]/.test(text[at + name.length] ?? '')) return true
  return false
}

function isSlip(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 4) return false
  const [left, right] = differences(one, other)
  if (/\d/.test(left + right)) return false
  return left.length + right.length === 1 || (left.length === 2 && left[0] === right[1] && left[1] === right[0])
}
