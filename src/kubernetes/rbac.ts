import type { RoleBinding, Subject } from 'kubernetes-types/rbac/v1.js'
import type { Place } from '../text/source-file.ts'
import { builtInRole } from './built-in-roles.ts'
import { type Cluster, sameNamespace } from './cluster.ts'
import type { Field } from './field.ts'
import { type KubernetesObject, typed } from './object.ts'
import { falls, type Permission, rulesOf, type ShortRule } from './policy-rule.ts'

/** Whether an account may do something; `no`: nothing among the files grants it, and everything that the account is granted is known. */
export type May =
  | { readonly is: 'yes' }
  /** `shortfalls`: what is granted and about the resource, the nearest first. */
  | { readonly is: 'no'; readonly shortfalls: readonly Shortfall[] }
  | { readonly is: 'unknown'; readonly why: string }

/** What is granted and falls short of what is asked. */
export interface Shortfall extends Omit<ShortRule, 'cause'> {
  /** `scope`: the rule would do, but its binding holds in one namespace only, or in another one. */
  readonly cause: ShortRule['cause'] | 'scope'
  readonly role: KubernetesObject
  readonly binding: KubernetesObject
}

/** The bindings, of a namespace or of the cluster, that name a ServiceAccount as a subject. */
export function bindingsOf(cluster: Cluster, account: string, namespace: string | undefined): readonly KubernetesObject[] {
  return allBindings(cluster).filter((binding) =>
    subjectsOf(binding).some((subject) => subject.get('name').string === account && sameNamespace(subject.get('namespace').string, namespace)),
  )
}

/** The role that a binding grants, where it is in the input. */
export function roleOf(cluster: Cluster, binding: KubernetesObject): KubernetesObject | undefined {
  const reference = typed<RoleBinding>(binding).get('roleRef')
  return cluster.find(reference.get('kind').string ?? '', binding.namespace, reference.get('name').string ?? '', binding)
}

export function allBindings(cluster: Cluster): readonly KubernetesObject[] {
  return [...cluster.of('RoleBinding', GROUP), ...cluster.of('ClusterRoleBinding', GROUP)]
}

export function subjectsOf(binding: KubernetesObject): readonly Field<Subject>[] {
  return typed<RoleBinding>(binding).get('subjects').items()
}

/** The bindings that hold for a ServiceAccount: by its name, as a user, and by the groups that it is in. */
export function grantsOf(cluster: Cluster, account: string, namespace: string | undefined): readonly KubernetesObject[] {
  return allBindings(cluster).filter((binding) => subjectsOf(binding).some((subject) => isAccount(subject, account, namespace)))
}

/** What an account may do by all that is granted to it: the union of its bindings. */
export function mayDo(cluster: Cluster, account: string, namespace: string | undefined, wanted: Permission): May {
  let unknown: string | undefined
  const shortfalls: Shortfall[] = []
  for (const binding of grantsOf(cluster, account, namespace)) {
    const one = grants(cluster, binding, wanted)
    if (one.is === 'yes') return one
    if (one.is === 'unknown') unknown ??= one.why
    else shortfalls.push(...one.shortfalls)
  }
  return unknown === undefined ? { is: 'no', shortfalls: shortfalls.sort(byDistance) } : { is: 'unknown', why: unknown }
}

/** What one binding grants to its subjects. */
export function grants(cluster: Cluster, binding: KubernetesObject, wanted: Permission): May {
  const reference = typed<RoleBinding>(binding).get('roleRef')
  const name = reference.get('name').string
  const inScope = binding.kind === 'ClusterRoleBinding' || (wanted.scope === 'namespace' && sameNamespace(binding.namespace, wanted.namespace))
  const role = roleOf(cluster, binding)
  if (!role) {
    const builtIn = name === undefined || reference.get('kind').string !== 'ClusterRole' ? 'unknown' : builtInRole(name, wanted)
    if (builtIn === 'unknown') return inScope ? { is: 'unknown', why: `what role ${name ?? ''} grants is not among the files` } : { is: 'no', shortfalls: [] }
    return builtIn === 'yes' && inScope ? { is: 'yes' } : { is: 'no', shortfalls: [] }
  }
  const { rules, complete } = rulesOf(cluster, role)
  const shortfalls: Shortfall[] = []
  for (const rule of rules) {
    const short = falls(rule, wanted)
    if (short === 'grants' && inScope) return { is: 'yes' }
    if (short === 'grants') shortfalls.push({ cause: 'scope', place: scopePlace(binding, wanted), rule, distance: 0, role, binding })
    else if (short) shortfalls.push({ ...short, role, binding })
  }
  if (!complete && inScope) return { is: 'unknown', why: `${role.name} is made of roles by their labels, and some may not be among the files` }
  return { is: 'no', shortfalls: shortfalls.sort(byDistance) }
}

function byDistance(a: Shortfall, b: Shortfall): number {
  return a.distance - b.distance
}

const GROUP = 'rbac.authorization.k8s.io'

/** kubernetes: staging/src/k8s.io/apiserver/pkg/authentication/serviceaccount/util.go (MakeUsername, MakeGroupNames) */
function isAccount(subject: Field<Subject>, account: string, namespace: string | undefined): boolean {
  const name = subject.get('name').string ?? ''
  switch (subject.get('kind').string) {
    case 'ServiceAccount':
      return name === account && sameNamespace(subject.get('namespace').string, namespace)
    case 'User':
      return namespace !== undefined && name === `system:serviceaccount:${namespace}:${account}`
    case 'Group':
      return name === 'system:authenticated' || name === 'system:serviceaccounts' || (namespace !== undefined && name === `system:serviceaccounts:${namespace}`)
    // What no subject can be is refused, and was meant to be an account.
    default:
      return name === account && sameNamespace(subject.get('namespace').string, namespace)
  }
}

/** What makes a binding hold where it does: its kind where the whole cluster is asked for, else its namespace. */
function scopePlace(binding: KubernetesObject, wanted: Permission): Place {
  const object = typed<RoleBinding>(binding)
  return wanted.scope === 'cluster' ? object.get('kind').place : object.get('metadata').get('namespace').place
}
