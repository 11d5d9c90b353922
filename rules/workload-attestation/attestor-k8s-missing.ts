import type { Agent } from '../../src/deployment/agent.ts'
import { attestedSelectorTypes } from '../../src/deployment/registration/selector-types.ts'
import { mayServe } from '../../src/deployment/serving.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Edit } from '../../src/text/edit.ts'

export default rule({
  id: 'attestor-k8s-missing',
  area: 'workload-attestation',
  summary: 'Agents have a WorkloadAttestor for every type of selector that registrations use.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_k8s.md', 'spire-controller-manager: pkg/spireentry/entries.go'],
  fix: 'safe',
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
        const related = [
          [place, 'a registration that uses it'],
          [attestors.place, 'what the agent has'],
        ] as const
        const fixes = disabled ? [] : safeFix(`Add the attestor '${type}'`, addAttestor(agent, type))
        report('missing', disabled?.place ?? attestors.place, { type }, related, fixes)
      }
    }
  },
})

/** The attestor with its defaults, above the first one. */
function addAttestor(agent: Agent, type: string): Edit | undefined {
  const first = agent.enabled('WorkloadAttestor')[0]?.place
  if (!first || first.via || !/^(k8s|unix|docker)$/.test(type)) return undefined
  const { file } = first
  const { line } = file.position(first.start)
  const [, indent] = /^(\s*)WorkloadAttestor\s+"/.exec(file.line(line)) ?? []
  const start = file.lineStarts[line - 1]
  if (indent === undefined || start === undefined) return undefined
  return { place: file.place(start, start), text: `${indent}WorkloadAttestor "${type}" {\n${indent}  plugin_data {}\n${indent}}\n` }
}
