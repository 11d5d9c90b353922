import type { RoleBinding } from 'kubernetes-types/rbac/v1.js'
import { sameNamespace } from '../../kubernetes/cluster.ts'
import { type KubernetesObject, typed } from '../../kubernetes/object.ts'
import { falls, type Permission, rulesOf } from '../../kubernetes/policy-rule.ts'
import { allBindings, grants, grantsOf, mayDo, roleOf, type Shortfall, subjectsOf } from '../../kubernetes/rbac.ts'
import { knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import { publishedBundles } from '../bundle/bundle.ts'
import { isReadElsewhere } from '../bundle/readers.ts'
import type { Deployment } from '../deployment.ts'
import { type Need, needsOf } from './needs.ts'

/** A permission that a component needs and is not seen to have. */
export interface Lack {
  readonly need: Need
  readonly account: string
  readonly namespace: string | undefined
  /** Where the pod names its account. */
  readonly place: Place
  readonly cause: /** What it is granted is about this, and falls short. */
    | { readonly is: 'short'; readonly shortfall: Shortfall }
    /** The role that should say it does not: it grants other things that the same component needs. */
    | { readonly is: 'left-out'; readonly role: KubernetesObject; readonly place: Place }
    /** A binding grants it, to somebody else who has no use for it. */
    | { readonly is: 'misbound'; readonly binding: KubernetesObject; readonly role: KubernetesObject }
    /** A binding of the account names a role that is not there, and one that grants it is bound by nobody. */
    | { readonly is: 'misnamed-role'; readonly binding: KubernetesObject; readonly role: KubernetesObject }
    /** Nothing among the files grants it. */
    | { readonly is: 'nowhere' }
}

const cache = new WeakMap<Deployment, readonly Lack[]>()

/** What the components of a deployment need and are not granted by anything among the files, each with the cause; worked out once. */
export function lacksOf(deployment: Deployment): readonly Lack[] {
  const known = cache.get(deployment)
  if (known) return known
  const needs = needsOf(deployment)
  const lacks = needs.flatMap((need) => lackOf(deployment, need, needs))
  cache.set(deployment, lacks)
  return lacks
}

function lackOf(deployment: Deployment, need: Need, needs: readonly Need[]): readonly Lack[] {
  const { cluster } = deployment
  const { pod } = need.component
  const account = pod.serviceAccount
  if (account.is !== 'known') return []
  const common = { need, account: account.value, namespace: pod.namespace, place: account.place }
  const wanted = [need.permission, ...need.instead]
  const answers = wanted.map((permission) => mayDo(cluster, account.value, pod.namespace, permission))
  const misnamed = misnamedRole(common, cluster)
  if (misnamed) return [{ ...common, cause: misnamed }]
  // What a role that is not among the files grants is not known, and that it is missing is said of the binding.
  if (grantsOf(cluster, account.value, pod.namespace).some((binding) => isLost(cluster, binding))) return []
  const first = answers[0]
  if (first === undefined || first.is !== 'no' || answers.some(({ is }) => is !== 'no')) return []
  const misbound = misboundTo(common, cluster, needs)
  if (misbound) return [{ ...common, cause: misbound }]
  const nearest = first.shortfalls.find((one) => isMeant(one, need))
  if (nearest && isOfAnotherMap(nearest, need, deployment)) return []
  if (nearest) return [{ ...common, cause: { is: 'short', shortfall: nearest } }]
  const role = roleThatLeavesOut(common, cluster, needs)
  if (role) return [{ ...common, cause: { is: 'left-out', role, place: typed<{ rules: object[] }>(role).get('rules').place } }]
  return [{ ...common, cause: { is: 'nowhere' } }]
}

/** A binding whose role is missing, though a role of that name is there in another namespace. */
function isLost(cluster: Cluster, binding: KubernetesObject): boolean {
  const reference = typed<RoleBinding>(binding).get('roleRef')
  return (
    roleOf(cluster, binding) === undefined &&
    reference.get('kind').string === 'Role' &&
    cluster.of('Role').some(({ name, namespace }) => name === reference.get('name').string && !sameNamespace(namespace, binding.namespace))
  )
}

type Common = Omit<Lack, 'cause'>
type Cluster = Deployment['cluster']

/** A rule of the other component that shares the account (the controller manager reads all pods, the server gets one) is not the one that was meant. */
function isMeant({ role, cause, distance }: Shortfall, { purpose }: Need): boolean {
  if (cause === 'verb' && distance > 1) return false
  return isManagers(role) === (purpose === 'reconcile') || purpose === 'leader-election'
}

/** A rule for another ConfigMap, or another namespace, than the config names: where the one that it names is not among the files, or not where the agents mount it, the config is what is wrong. */
function isOfAnotherMap({ cause }: Shortfall, { component, purpose, permission: { name, namespace } }: Need, deployment: Deployment): boolean {
  if (purpose !== 'bundle' || name === undefined || (cause !== 'scope' && cause !== 'name')) return false
  if (deployment.cluster.find('ConfigMap', namespace, name) === undefined) return true
  if (cause !== 'scope') return false
  return deployment.servers.some(
    (server) =>
      server.component === component &&
      publishedBundles(server).some(
        (one) => knownValue(one.configMap) === name && knownValue(one.namespace) === namespace && isReadElsewhere(deployment, server, one),
      ),
  )
}

function isManagers(role: KubernetesObject): boolean {
  return typed<{ rules: { apiGroups: string[] }[] }>(role)
    .get('rules')
    .items()
    .some((rule) =>
      rule
        .get('apiGroups')
        .items()
        .some((group) => group.string === 'spire.spiffe.io'),
    )
}

function misboundTo(lack: Common, cluster: Cluster, needs: readonly Need[]): Lack['cause'] | undefined {
  const { permission, component } = lack.need
  // What it grants may be what its own subject needs, and this besides.
  const isFor = (binding: KubernetesObject, other: Need): boolean =>
    [other.permission, ...other.instead].some((one) => grants(cluster, binding, one).is === 'yes')
  for (const binding of allBindings(cluster)) {
    const role = roleOf(cluster, binding)
    if (!role || grants(cluster, binding, permission).is !== 'yes' || isManagers(role) !== (lack.need.purpose === 'reconcile')) continue
    const subjects = subjectsOf(binding)
    const useful = subjects.some((subject) => {
      const name = subject.get('name').string
      const namespace = subject.get('namespace').string
      if (subject.get('kind').string !== 'ServiceAccount') return true
      const near = sameNamespace(namespace, component.pod.namespace) || name === lack.account
      return !near || needs.some((other) => runsAs(other, name, namespace) && (other.permission.resource === permission.resource || isFor(binding, other)))
    })
    if (!useful && subjects.length > 0) return { is: 'misbound', binding, role }
  }
  return undefined
}

function runsAs({ component: { pod } }: Need, name: string | undefined, namespace: string | undefined): boolean {
  return knownValue(pod.serviceAccount) === name && sameNamespace(pod.namespace, namespace)
}

function misnamedRole(lack: Common, cluster: Cluster): Lack['cause'] | undefined {
  for (const binding of grantsOf(cluster, lack.account, lack.namespace)) {
    if (roleOf(cluster, binding)) continue
    const bound = new Set(allBindings(cluster).map((one) => roleOf(cluster, one)))
    const reference = typed<RoleBinding>(binding).get('roleRef')
    const candidates = [...cluster.of('Role'), ...cluster.of('ClusterRole')].filter(
      (role) => !bound.has(role) && (role.kind === reference.get('kind').string || role.name === reference.get('name').string),
    )
    const role = candidates.find((candidate) => wouldGrant(cluster, binding, candidate, lack.need.permission))
    if (role) return { is: 'misnamed-role', binding, role }
  }
  return undefined
}

/** Whether a binding would grant something if it named another role. */
function wouldGrant(cluster: Cluster, binding: KubernetesObject, role: KubernetesObject, wanted: Permission): boolean {
  if (role.kind === 'Role' && !sameNamespace(role.namespace, binding.namespace)) return false
  const inScope = binding.kind === 'ClusterRoleBinding' || (wanted.scope === 'namespace' && sameNamespace(binding.namespace, wanted.namespace))
  return inScope && rulesOf(cluster, role).rules.some((rule) => falls(rule, wanted) === 'grants')
}

/** A role of the account that grants something else which the component needs for the same purpose, over the same scope. */
function roleThatLeavesOut(lack: Common, cluster: Cluster, needs: readonly Need[]): KubernetesObject | undefined {
  const { need } = lack
  const others = needs.filter((other) => other.component === need.component && other !== need && sameKind(other, need))
  for (const binding of grantsOf(cluster, lack.account, lack.namespace)) {
    const role = roleOf(cluster, binding)
    if (!role || isManagers(role) !== (need.purpose === 'reconcile')) continue
    if (others.some(({ permission }) => grants(cluster, binding, permission).is === 'yes')) return role
  }
  return undefined
}

const PSAT: readonly Need['purpose'][] = ['tokenreview', 'pods-nodes']

function sameKind(a: Need, b: Need): boolean {
  return a.permission.scope === b.permission.scope && (a.purpose === b.purpose || (PSAT.includes(a.purpose) && PSAT.includes(b.purpose)))
}
