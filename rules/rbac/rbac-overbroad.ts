import type { RoleBinding } from 'kubernetes-types/rbac/v1.js'
import { namedRules, namedVerbs, onlyNamed, permissionsOf, withoutResource } from '../../src/deployment/security/narrow.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Cluster } from '../../src/kubernetes/cluster.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { type KubernetesObject, typed } from '../../src/kubernetes/object.ts'
import { type Permission, rulesOf } from '../../src/kubernetes/policy-rule.ts'
import { allBindings, bindingsOf, grants, grantsOf, roleOf, subjectsOf } from '../../src/kubernetes/rbac.ts'
import { knownValue } from '../../src/text/answer.ts'

const WRITING = ['create', 'update', 'patch', 'delete', '*']

export default rule({
  id: 'rbac-overbroad',
  area: 'rbac',
  summary: "SPIRE's accounts may do what SPIRE needs, and not everything.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: concepts/security/rbac-good-practices'],
  fix: 'unsafe',
  securitySeverity: 6,
  messages: {
    admin: {
      severity: 'warning',
      text: "ServiceAccount '{account}' is bound to cluster-admin: who takes over the {program} has the whole cluster. Bind a role with what it needs.",
    },
    everything: {
      severity: 'warning',
      text: "This rule, bound to ServiceAccount '{account}', allows {what}: who takes over the {program} has the whole cluster. Name what it needs.",
    },
    secrets: {
      severity: 'warning',
      text: "This rule, bound to ServiceAccount '{account}' in the whole cluster, allows to read all Secrets, which the {program} never needs. Take 'secrets' away, or bind it in one namespace.",
    },
    configMaps: {
      severity: 'warning',
      text: "This rule, bound to ServiceAccount '{account}' in the whole cluster, allows to change all ConfigMaps; the {program} writes one at most. Use a Role in that namespace, with resourceNames.",
    },
  },
  check(deployment, report) {
    const { components, cluster } = deployment
    const told = new Set<KubernetesObject>()
    for (const { program, pod } of components) {
      const account = knownValue(pod.serviceAccount)
      if (account === undefined || account === 'default') continue
      for (const binding of bindingsOf(cluster, account, pod.namespace)) {
        if (told.has(binding)) continue
        told.add(binding)
        const args = { account, program }
        const name = typed<RoleBinding>(binding).get('roleRef').get('name')
        if (name.string === 'cluster-admin' && binding.kind === 'ClusterRoleBinding') report('admin', name.place, args)
        const role = roleOf(cluster, binding)
        // A role that several bindings name is wrong once.
        if (!role || binding.kind !== 'ClusterRoleBinding' || told.has(role)) continue
        told.add(role)
        for (const one of rulesOf(cluster, role).rules) {
          const [groups, resources, verbs] = (['apiGroups', 'resources', 'verbs'] as const).map((key) => values(one.get(key)))
          if (!groups || !resources || !verbs) continue
          const own = groups.every((group) => group === 'spire.spiffe.io')
          const core = groups.includes('') || groups.includes('*')
          const named = one.get('resourceNames').items().length > 0
          const related = [[name.place, 'the binding']] as const
          const needed = () => permissionsOf(deployment, account, pod.namespace)
          const shared = role.kind === 'ClusterRole' && isShared(cluster, role, binding)
          if (resources.includes('*') && !own)
            report(
              'everything',
              one.get('resources').place,
              { ...args, what: 'all resources' },
              related,
              shared ? [] : suggestion('Name what SPIRE needs', namedRules(one, notGranted(cluster, binding, needed(), account, pod.namespace))),
            )
          else if (verbs.includes('*') && !own)
            report(
              'everything',
              one.get('verbs').place,
              { ...args, what: 'all verbs' },
              related,
              shared ? [] : suggestion('Name the verbs that SPIRE needs', namedVerbs(one, needed())),
            )
          else if (core && resources.includes('secrets') && !named && verbs.some((verb) => READING.includes(verb)))
            report('secrets', one.get('resources').place, args, related, suggestion("Take 'secrets' away", withoutResource(one, 'secrets')))
          else if (core && resources.includes('configmaps') && !named && verbs.some((verb) => WRITING.includes(verb)))
            report(
              'configMaps',
              one.get('resources').place,
              args,
              related,
              shared ? [] : suggestion('Keep it to the one that is needed', onlyNamed(one, needed())),
            )
        }
      }
    }
  },
})

const READING = ['get', 'list', 'watch', '*']

/** Without what another binding of the same account grants. */
function notGranted(
  cluster: Cluster,
  own: KubernetesObject,
  needed: readonly Permission[],
  account: string,
  namespace: string | undefined,
): readonly Permission[] {
  const others = grantsOf(cluster, account, namespace).filter((binding) => binding !== own)
  return needed.filter((permission) => !others.some((binding) => grants(cluster, binding, permission).is === 'yes'))
}

/** Others may be bound to it as well. */
function isShared(cluster: Cluster, role: KubernetesObject, own: KubernetesObject): boolean {
  return subjectsOf(own).length > 1 || allBindings(cluster).some((binding) => binding !== own && roleOf(cluster, binding) === role)
}

function values(field: Field<string[]>): readonly string[] {
  return field.items().map((item) => item.scalar?.source ?? '')
}
