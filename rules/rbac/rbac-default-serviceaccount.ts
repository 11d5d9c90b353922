import type { Component } from '../../src/deployment/component.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { lacksOf } from '../../src/deployment/permissions.ts'
import { rule } from '../../src/engine/rule.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'rbac-default-serviceaccount',
  area: 'rbac',
  summary: 'A SPIRE pod that asks something of Kubernetes runs as an account of its own.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: tasks/configure-pod-container/configure-service-account'],
  messages: {
    bound: {
      severity: 'error',
      when: 'attest',
      log: 'is forbidden: User "system:serviceaccount:{namespace}:default"',
      text: "The {program}'s pod names no ServiceAccount and runs as 'default', which may not '{verb}' {resource}, as the {program} has to. Set serviceAccountName to the account that its roles are bound to.",
    },
    unbound: {
      severity: 'warning',
      when: 'attest',
      log: 'is forbidden: User "system:serviceaccount:{namespace}:default"',
      text: "The {program}'s pod names no ServiceAccount and runs as 'default', to which nothing among the files grants '{verb}' on {resource}, as the {program} needs. Give it an account of its own, and bind the roles to that.",
    },
  },
  check(deployment, report) {
    const told = new Set<Component['workload']>()
    for (const { need, account, place, cause } of lacksOf(deployment)) {
      const { component, permission } = need
      if (account !== 'default' || told.has(component.workload) || (cause.is !== 'nowhere' && cause.is !== 'misbound') || isRefused(deployment, component))
        continue
      told.add(component.workload)
      const { pod, program } = component
      const resource = permission.subresource === undefined ? permission.resource : `${permission.resource}/${permission.subresource}`
      const args = { program, verb: permission.verb, resource, namespace: pod.namespace ?? 'default' }
      const meant = cause.is === 'misbound' || deployment.declared.complete
      report(meant ? 'bound' : 'unbound', place, args, cause.is === 'misbound' ? [[cause.binding.place, 'what is bound to another account']] : [])
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
