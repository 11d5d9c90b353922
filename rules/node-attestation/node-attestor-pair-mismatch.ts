import type { Agent } from '../../src/deployment/agent.ts'
import { partiesOf } from '../../src/deployment/parties.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import type { PluginConfig } from '../../src/spire/config.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'node-attestor-pair-mismatch',
  area: 'node-attestation',
  summary: "The agent's NodeAttestor is enabled on its server.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/api/agent/v1/service.go', 'spire: pkg/agent/plugin/nodeattestor/jointoken/join_token.go', 'spire: doc/spire_agent.md'],
  fix: 'unsafe',
  messages: {
    agent: {
      severity: 'error',
      when: 'attest',
      log: 'could not find node attestor type "{name}"',
      text: "The agent attests with '{name}', but its server has {accepted}, so every node will be refused. Use one NodeAttestor on both sides.",
    },
    server: {
      severity: 'error',
      when: 'attest',
      log: 'could not find node attestor type "{name}"',
      text: "The server has NodeAttestor {accepted}, but its agents attest with '{name}', so every node will be refused. Enable '{name}' here.",
    },
    none: {
      severity: 'error',
      when: 'attest',
      log: 'could not find node attestor type "{name}"',
      text: "The agents attest with '{name}', but their server has no NodeAttestor at all, so every node will be refused. Add NodeAttestor '{name}' to the server's plugins.",
    },
    disabled: {
      severity: 'error',
      when: 'attest',
      log: 'could not find node attestor type "{name}"',
      text: "The agents attest with '{name}', but on their server this NodeAttestor is disabled, so every node will be refused. Enable it.",
    },
    token: {
      severity: 'error',
      when: 'attest',
      log: 'join token was not provided',
      text: "The agent attests with 'join_token', but is given no token, so it never attests; a token is good for one node only. Its server has {accepted}: use the same NodeAttestor on both sides.",
    },
  },
  check(deployment, report) {
    for (const { server, agents } of partiesOf(deployment)) {
      const attestors = server.names('NodeAttestor')
      if (attestors.is !== 'known') continue
      const related = attestors.value.map(({ place }) => [place, 'what the server attests with'] as const)
      const accepted = list(attestors.value.map(({ value }) => value))
      const only = attestors.value.length === 1 ? attestors.value[0] : undefined
      for (const agent of agents) {
        const plugin = agent.nodeAttestor
        if (!plugin || attestors.value.some(({ value }) => value === plugin.name)) continue
        // One that SPIRE does not have is said as that.
        if ([plugin, ...server.enabled('NodeAttestor')].some(isUnknown)) continue
        const { name, place } = plugin
        const its = [[place, "the agent's NodeAttestor"]] as const
        const disabled = server.plugins.find((one) => one.type === 'NodeAttestor' && one.name === name)
        if (disabled)
          report(
            'disabled',
            disabled.enabled.is === 'known' ? disabled.enabled.place : disabled.place,
            { name },
            [...its, [attestors.place, 'what the server has']],
            disabled.enabled.is === 'known' ? suggestion('Write true', replaceWord(disabled.enabled.place, 'false', true)) : [],
          )
        else if (name === 'join_token') {
          // The server itself takes join tokens, with or without the plugin.
          if (hasNoToken(agent)) report('token', place, { accepted }, related)
        } else if (attestors.value.length === 0) report('none', attestors.place, { name }, its)
        // Of two names the one that the design does not have is the slip.
        else if (only && name === deployment.declared.expect.nodeAttestor) report('server', only.place, { name, accepted }, its)
        else report('agent', place, { name, accepted }, related)
      }
    }
  },
})

function hasNoToken(agent: Agent): boolean {
  return [agent.setting('join_token', 'joinToken'), agent.setting('join_token_file', 'joinTokenFile')].every(({ is }) => is === 'absent')
}

function isUnknown({ external, table }: PluginConfig): boolean {
  return !external && table === undefined
}
