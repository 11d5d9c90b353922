import type { Deployment } from '../../src/deployment/deployment.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import type { Workload } from '../../src/kubernetes/workload.ts'
import { spireComponent } from '../../src/spire/image.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'psat-allow-list-too-broad',
  area: 'node-attestation',
  summary: "Only the agents' own ServiceAccount may attest nodes.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_nodeattestor_k8s_psat.md', 'spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go'],
  securitySeverity: 8,
  messages: {
    default: {
      severity: 'error',
      when: 'run',
      text: "'{account}' is what every pod in namespace '{namespace}' runs as that names no ServiceAccount, so any of them can attest as the agent of its node, and is then given the keys of every workload there. Allow the agents' own ServiceAccount only.",
    },
    shared: {
      severity: 'error',
      when: 'run',
      text: "{workload} runs as '{account}' too and is no agent: its pods can attest as the agent of their node, and are then given the keys of every workload there. Give the agents a ServiceAccount that nothing else runs as, and allow only that.",
    },
  },
  check(deployment, report) {
    for (const { psatClusters, namespace: own } of deployment.servers) {
      for (const { allowList, remote } of psatClusters.is === 'known' ? psatClusters.value : []) {
        for (const { value: account, place } of allowList.is === 'known' ? allowList.value : []) {
          const [namespace = '', name = ''] = account.split(':')
          const other = remote ? undefined : othersAs(deployment, namespace, name)[0]
          if (other) report('shared', place, { account, workload: describe(other.object) }, [[other.object.place, 'who else runs as it']])
          // In a namespace of SPIRE's own that a pod names no account is said of the pod.
          else if (name === 'default' && !spireOnly(deployment, namespace, own)) report('default', place, { account, namespace })
        }
      }
    }
  },
})

/** The workloads that run as an account and have nothing of SPIRE in them. */
function othersAs({ workloads, components }: Deployment, namespace: string, account: string): readonly Workload[] {
  const own = new Set(components.map(({ workload }) => workload))
  return workloads.filter((workload) => {
    const { pod } = workload
    if (own.has(workload) || pod.namespace !== namespace || knownValue(pod.serviceAccount) !== account) return false
    return pod.containers.length > 0 && pod.containers.every(({ image }) => image !== undefined && spireComponent(image.path) === undefined)
  })
}

function spireOnly({ agents }: Deployment, namespace: string, server: string | undefined): boolean {
  return namespace !== 'default' && (namespace === server || agents.some((agent) => agent.namespace === namespace))
}
