import type { Agent } from '../../src/deployment/agent.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { attestedSelectorTypes } from '../../src/deployment/selector-types.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'attestor-k8s-missing',
  area: 'workload-attestation',
  summary: 'Agents have a WorkloadAttestor for every type of selector that registrations use.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_k8s.md', 'spire-controller-manager: pkg/spireentry/entries.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "Registrations here select workloads by '{type}:' selectors, but the agent has no WorkloadAttestor '{type}', so no workload ever shows one, and none of them gets an identity. Add WorkloadAttestor \"{type}\" to the agent's plugins.",
    },
  },
  check(deployment, report) {
    const used = attestedSelectorTypes(deployment)
    for (const agent of deployment.agents) {
      const attestors = agent.names('WorkloadAttestor')
      if (attestors.is !== 'known' || !mayServe(deployment, agent)) continue
      // One that SPIRE does not have is said as that.
      if (agent.enabled('WorkloadAttestor').some(({ external, table }) => !external && table === undefined)) continue
      for (const [type, place] of used) {
        if (attestors.value.some(({ value }) => value === type)) continue
        const disabled = agent.plugins.find((plugin) => plugin.type === 'WorkloadAttestor' && plugin.name === type)
        report('missing', disabled?.place ?? attestors.place, { type }, [
          [place, 'a registration that uses it'],
          [attestors.place, 'what the agent has'],
        ])
      }
    }
  },
})

/** Whether the registrations here are for this agent: those of a controller manager are for the agents of its server. */
function mayServe({ controllerManagers }: Deployment, { server }: Agent): boolean {
  if (controllerManagers.length === 0) return true
  return server.is === 'known' && controllerManagers.some((manager) => manager.server.is === 'known' && manager.server.value === server.value)
}
