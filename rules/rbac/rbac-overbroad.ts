import type { RoleBinding } from 'kubernetes-types/rbac/v1.js'
import { rule } from '../../src/engine/rule.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { type KubernetesObject, typed } from '../../src/kubernetes/object.ts'
import { rulesOf } from '../../src/kubernetes/policy-rule.ts'
import { bindingsOf, roleOf } from '../../src/kubernetes/rbac.ts'
import { knownValue } from '../../src/text/answer.ts'

const WRITING = ['create', 'update', 'patch', 'delete', '*']

export default rule({
  id: 'rbac-overbroad',
  area: 'rbac',
  summary: "SPIRE's accounts may do what SPIRE needs, and not everything.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: concepts/security/rbac-good-practices'],
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
  check({ components, cluster }, report) {
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
        if (!role || binding.kind !== 'ClusterRoleBinding') continue
        for (const one of rulesOf(cluster, role).rules) {
          const [groups, resources, verbs] = (['apiGroups', 'resources', 'verbs'] as const).map((key) => values(one.get(key)))
          if (!groups || !resources || !verbs) continue
          const own = groups.every((group) => group === 'spire.spiffe.io')
          const core = groups.includes('') || groups.includes('*')
          const named = one.get('resourceNames').items().length > 0
          const related = [[name.place, 'the binding']] as const
          if (resources.includes('*') && !own) report('everything', one.get('resources').place, { ...args, what: 'all resources' }, related)
          else if (verbs.includes('*') && !own) report('everything', one.get('verbs').place, { ...args, what: 'all verbs' }, related)
          else if (core && resources.includes('secrets') && !named && verbs.some((verb) => READING.includes(verb)))
            report('secrets', one.get('resources').place, args, related)
          else if (core && resources.includes('configmaps') && !named && verbs.some((verb) => WRITING.includes(verb)))
            report('configMaps', one.get('resources').place, args, related)
        }
      }
    }
  },
})

const READING = ['get', 'list', 'watch', '*']

function values(field: Field<string[]>): readonly string[] {
  return field.items().map((item) => item.scalar?.source ?? '')
}
