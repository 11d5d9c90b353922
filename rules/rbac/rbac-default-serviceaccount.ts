import type { Component } from '../../src/deployment/component.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { isNeededToStart } from '../../src/deployment/security/needs.ts'
import { lacksOf } from '../../src/deployment/security/permissions.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { setEntry } from '../../src/kubernetes/insert.ts'
import { type KubernetesObject, typed } from '../../src/kubernetes/object.ts'
import { knownValue } from '../../src/text/answer.ts'

const LOG = 'is forbidden: User "system:serviceaccount:{namespace}:default"'
const BOUND =
  "The {program}'s pod names no ServiceAccount and runs as 'default', which may not '{verb}' {resource}, as the {program} has to. Set serviceAccountName to the account that its roles are bound to."
const UNBOUND =
  "The {program}'s pod names no ServiceAccount and runs as 'default', to which nothing among the files grants '{verb}' on {resource}, as the {program} needs. Give it an account of its own, and bind the roles to that."

export default rule({
  id: 'rbac-default-serviceaccount',
  area: 'rbac',
  summary: 'A SPIRE pod that asks something of Kubernetes runs as an account of its own.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: tasks/configure-pod-container/configure-service-account'],
  fix: 'unsafe',
  messages: {
    bound: { severity: 'error', when: 'attest', log: LOG, text: BOUND },
    boundToStart: { severity: 'error', when: 'start', log: LOG, text: BOUND },
    unbound: { severity: 'warning', when: 'attest', log: LOG, text: UNBOUND },
    unboundToStart: { severity: 'warning', when: 'start', log: LOG, text: UNBOUND },
  },
  check(deployment, report) {
    const told = new Set<Component['workload']>()
    const lacks = lacksOf(deployment)
    for (const { need, account, place, cause } of lacks) {
      const { component, permission } = need
      if (account !== 'default' || told.has(component.workload) || (cause.is !== 'nowhere' && cause.is !== 'misbound') || isRefused(deployment, component))
        continue
      told.add(component.workload)
      const { pod, program } = component
      const resource = permission.subresource === undefined ? permission.resource : `${permission.resource}/${permission.subresource}`
      const args = { program, verb: permission.verb, resource, namespace: pod.namespace ?? 'default' }
      const meant = cause.is === 'misbound' || deployment.declared.complete
      const atStart = lacks.some((one) => one.need.component.workload === component.workload && isNeededToStart(one.need))
      const id = meant ? (atStart ? 'boundToStart' : 'bound') : atStart ? 'unboundToStart' : 'unbound'
      const bound = cause.is === 'misbound' ? boundAccount(cause.binding, pod.namespace) : undefined
      const fixes = bound === undefined ? [] : suggestion(`Run as '${bound}'`, setEntry(pod.spec, 'serviceAccountName', bound))
      report(id, place, args, cause.is === 'misbound' ? [[cause.binding.place, 'what is bound to another account']] : [], fixes)
    }
  },
})

/** An agent that is not on its server's list is told so there. */
function isRefused({ agents }: Deployment, component: Component): boolean {
  const agent = agents.find((one) => one.component === component)
  const clusters = agent?.server.is === 'known' ? knownValue(agent.server.value.psatClusters) : undefined
  const mine = clusters?.find(({ name }) => agent?.psatCluster.is === 'known' && name === agent.psatCluster.value)
  const allowed = mine && knownValue(mine.allowList)
  return allowed !== undefined && !allowed.some(({ value }) => value === `${component.pod.namespace}:default`)
}

/** The only ServiceAccount of a namespace that is bound. */
function boundAccount(binding: KubernetesObject, namespace: string | undefined): string | undefined {
  const subjects = typed<{ subjects: { kind: string; name: string; namespace?: string }[] }>(binding).get('subjects').items()
  const own = subjects.filter((one) => one.get('kind').string === 'ServiceAccount' && one.get('namespace').string === namespace)
  return subjects.length === 1 ? own[0]?.get('name').string : undefined
}
