import type { RoleBinding } from 'kubernetes-types/rbac/v1.js'
import { isNeededToStart } from '../../src/deployment/security/needs.ts'
import { lacksOf } from '../../src/deployment/security/permissions.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { rule } from '../../src/engine/rule.ts'
import { isBuiltIn } from '../../src/kubernetes/built-in-roles.ts'
import { describe, type KubernetesObject, typed } from '../../src/kubernetes/object.ts'
import { bindingsOf, roleOf } from '../../src/kubernetes/rbac.ts'
import { knownValue } from '../../src/text/answer.ts'

const LOG = '{kind}.rbac.authorization.k8s.io "{name}" not found'
const MISNAMED =
  "This binding names {wanted}, which is not there, so it grants nothing to '{account}'. {role} grants what the {program} needs, and nothing binds it: name that one (a binding's roleRef cannot be changed: delete the binding and apply it again)."
const ABSENT = "This binding names {wanted}, which does not exist, so it grants nothing to '{account}'. Add the role, or name the one that is meant."
const WHOLE =
  "This binding names {wanted}, which is not among the files. Where it does not exist, the binding grants nothing to '{account}'. Add the role, or declare it as external."

export default rule({
  id: 'rbac-role-ref-missing',
  area: 'rbac',
  summary: "The bindings of SPIRE's accounts name roles that exist.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: reference/access-authn-authz/rbac'],
  messages: {
    misnamed: { severity: 'error', when: 'attest', log: LOG, text: MISNAMED },
    misnamedToStart: { severity: 'error', when: 'start', log: LOG, text: MISNAMED },
    absent: { severity: 'error', when: 'attest', log: LOG, text: ABSENT },
    absentToStart: { severity: 'error', when: 'start', log: LOG, text: ABSENT },
    whole: { severity: 'warning', when: 'attest', log: LOG, text: WHOLE },
    wholeToStart: { severity: 'warning', when: 'start', log: LOG, text: WHOLE },
    part: {
      severity: 'note',
      text: "This binding of '{account}' names {wanted}, which is not among the files.",
    },
  },
  check(deployment, report) {
    const roles = new Set<KubernetesObject>()
    const told = new Set<KubernetesObject>()
    const lacks = lacksOf(deployment)
    for (const component of deployment.components) {
      const { pod } = component
      const account = knownValue(pod.serviceAccount)
      if (account === undefined || account === 'default') continue
      for (const binding of bindingsOf(deployment.cluster, account, pod.namespace)) {
        if (told.has(binding) || roleOf(deployment.cluster, binding)) continue
        const reference = typed<RoleBinding>(binding).get('roleRef')
        const name = reference.get('name')
        const kind = reference.get('kind').string ?? ''
        if (name.string === undefined || (kind === 'ClusterRole' && isBuiltIn(name.string))) continue
        told.add(binding)
        // What is no kind of role is refused, and said so.
        if (kind !== 'Role' && kind !== 'ClusterRole') continue
        const namespace = kind === 'Role' ? binding.namespace : undefined
        const wanted = describe({ kind, namespace, name: name.string })
        const args = { wanted, kind: kind.toLowerCase(), name: name.string, account, program: component.program }
        const misnamed = lacks.find(({ cause }) => cause.is === 'misnamed-role' && cause.binding === binding)
        if (misnamed?.cause.is === 'misnamed-role') {
          const { role } = misnamed.cause
          // A role that several bindings ask for under one name is the one that is called otherwise: once.
          if (roles.has(role)) continue
          roles.add(role)
          const place = role.name === name.string ? reference.get('kind').place : name.place
          const atStart = lacks.some(({ cause, need }) => cause.is === 'misnamed-role' && cause.binding === binding && isNeededToStart(need))
          report(atStart ? 'misnamedToStart' : 'misnamed', place, { ...args, role: describe(role), program: misnamed.need.component.program }, [
            [role.place, 'the role that nothing binds'],
          ])
          continue
        }
        const found = deployment.lookUp(kind, namespace, name.string, name.place, binding)
        const atStart = lacks.some(({ need }) => need.component.workload === component.workload && isNeededToStart(need))
        if (found.is === 'absent') report(atStart ? 'absentToStart' : 'absent', name.place, args)
        else if (found.is === 'elsewhere') report(isWhole(deployment, component) ? (atStart ? 'wholeToStart' : 'whole') : 'part', name.place, args)
      }
    }
  },
})
