import type { RoleBinding } from 'kubernetes-types/rbac/v1.js'
import { isNeededToStart } from '../../src/deployment/security/needs.ts'
import { type Lack, lacksOf } from '../../src/deployment/security/permissions.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe, type KubernetesObject, typed } from '../../src/kubernetes/object.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

const LOG = 'is forbidden: User "system:serviceaccount:{namespace}:{account}"'
const TEXT =
  "This binding grants {role} to '{subject}', but the {program} runs as ServiceAccount '{namespace}:{account}', which then may not '{verb}' {resource}. Name that account."

export default rule({
  id: 'rbac-binding-subject-mismatch',
  area: 'rbac',
  summary: "A binding of a role that SPIRE needs names the account that SPIRE's pods run as.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: reference/access-authn-authz/rbac'],
  fix: 'safe',
  messages: {
    subject: { severity: 'error', when: 'attest', log: LOG, text: TEXT },
    subjectToStart: { severity: 'error', when: 'start', log: LOG, text: TEXT },
    pod: {
      severity: 'error',
      when: 'start',
      log: 'error looking up service account {namespace}/{account}: serviceaccount "{account}" not found',
      text: "The {program} runs as ServiceAccount '{account}', which is not among the files; what it needs is bound to '{subject}', which is, and which nothing runs as. Use that account.",
    },
  },
  check(deployment, report) {
    const told = new Set<KubernetesObject>()
    const accounts = new Set<Place>()
    const lacks = lacksOf(deployment)
    for (const lack of lacks) {
      const { cause, need, account, namespace = 'default' } = lack
      if (cause.is !== 'misbound' || told.has(cause.binding)) continue
      told.add(cause.binding)
      const subject = subjectOf(lack, cause.binding)
      if (!subject) continue
      const { program, pod } = need.component
      const common = { program, account, namespace, subject: subject.name }
      const isThere = (name: string): boolean => deployment.cluster.find('ServiceAccount', pod.namespace, name, pod.object) !== undefined
      if (subject.wrong === 'name' && isThere(subject.value) && !isThere(account)) {
        // Agents whose account is not the listed one are told so with the list.
        const first = !accounts.has(lack.place)
        accounts.add(lack.place)
        if (first && program !== 'spire-agent' && account !== 'default') report('pod', lack.place, common, [[cause.binding.place, 'what is bound']])
        continue
      }
      const { verb, resource } = need.permission
      const wanted = subject.wrong === 'name' ? account : namespace
      const fixes = safeFix(`Write '${wanted}'`, replaceWord(subject.place, subject.value, wanted))
      const atStart = lacks.some((one) => one.cause.is === 'misbound' && one.cause.binding === cause.binding && isNeededToStart(one.need))
      report(
        atStart ? 'subjectToStart' : 'subject',
        subject.place,
        { ...common, role: describe(cause.role), verb, resource },
        [[lack.place, 'who needs it']],
        fixes,
      )
    }
  },
})

/** The subject that comes nearest to the account, and which part of it differs. */
function subjectOf(
  { account, namespace }: Lack,
  binding: KubernetesObject,
): { name: string; value: string; wrong: 'name' | 'namespace'; place: Place } | undefined {
  const subjects = typed<RoleBinding>(binding).get('subjects').items()
  const field = subjects.find((one) => one.get('name').string === account) ?? subjects.find((one) => one.get('namespace').string === namespace) ?? subjects[0]
  if (!field) return undefined
  const wrong = field.get('name').string === account ? 'namespace' : 'name'
  const part = field.get(wrong)
  const name = `${field.get('namespace').string ?? ''}:${field.get('name').string ?? ''}`
  return { name, value: part.string ?? '', wrong, place: part.place }
}
