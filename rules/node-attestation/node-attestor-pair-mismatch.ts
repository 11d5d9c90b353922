import { partiesOf } from '../../src/deployment/parties.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'

export default rule({
  id: 'node-attestor-pair-mismatch',
  area: 'node-attestation',
  summary: "The agent's NodeAttestor is enabled on its server.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/api/agent/v1/service.go', 'spire: doc/spire_agent.md'],
  messages: {
    missing: {
      severity: 'error',
      when: 'attest',
      log: 'could not find node attestor type "{name}"',
      text: "The agent attests with '{name}', but its server has {accepted}, so every node will be refused. Enable NodeAttestor '{name}' on the server, or change the agent's.",
    },
    none: {
      severity: 'error',
      when: 'attest',
      log: 'could not find node attestor type "{name}"',
      text: "The agent attests with '{name}', but its server has no NodeAttestor at all, so every node will be refused. Add NodeAttestor '{name}' to the server's plugins.",
    },
  },
  check(deployment, report) {
    for (const { server, agents } of partiesOf(deployment)) {
      const attestors = server.names('NodeAttestor')
      if (attestors.is !== 'known') continue
      for (const agent of agents) {
        const plugin = agent.nodeAttestor
        // join_token needs no plugin of its own on the server until somebody makes a token with it.
        if (!plugin || attestors.value.some(({ value }) => value === plugin.name)) continue
        const related = attestors.value.map(({ place }) => [place, 'what the server attests with'] as const)
        const accepted = list(attestors.value.map(({ value }) => value))
        if (attestors.value.length > 0) report('missing', plugin.place, { name: plugin.name, accepted }, related)
        else report('none', plugin.place, { name: plugin.name }, [[attestors.place, "the server's plugins"]])
      }
    }
  },
})
