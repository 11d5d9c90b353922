import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'

/** Attestors that look callers up by their process ID in /proc (spire: pkg/agent/plugin/workloadattestor at v1.14.2). */
const BY_PROCESS = ['k8s', 'unix', 'docker', 'systemd']

export default rule({
  id: 'agent-hostpid-missing',
  area: 'workload-attestation',
  summary: "The agent's pods share the node's process IDs.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/peertracker/tracker_linux.go', 'spire: doc/plugin_agent_workloadattestor_k8s.md'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'attest',
      log: 'could not resolve caller information',
      text: "The agent's pods do not have hostPID, but its workload attestors ({attestors}) find a caller by its process ID on the node. In the pod's own process namespace callers have none, so no workload gets an identity. Add 'hostPID: true' to the pod's spec.",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const hostPID = agent.component.pod.hostPID
      const attestors = agent.enabled('WorkloadAttestor').filter(({ name }) => BY_PROCESS.includes(name))
      if (agent.component.pod.forWindows) continue
      if (hostPID.is !== 'known' || hostPID.value || attestors.length === 0) continue
      // Callers in the agent's own pod are seen where the pod's containers share their process IDs.
      const { shareProcessNamespace, containers } = agent.component.pod
      if (containers.length > 1 && (shareProcessNamespace.is !== 'known' || shareProcessNamespace.value)) continue
      const edit = insertBefore(agent.component.pod.spec, 'hostPID: true')
      // The API server refuses a pod with both.
      const shares = shareProcessNamespace.is === 'known' && shareProcessNamespace.value
      const fixes = hostPID.from === 'default' && !shares ? safeFix("Add 'hostPID: true'", edit) : []
      const related = attestors.map(({ place }) => [place, 'a workload attestor that needs it'] as const)
      report('missing', hostPID.place, { attestors: attestors.map(({ name }) => name).join(', ') }, related, fixes)
    }
  },
})
