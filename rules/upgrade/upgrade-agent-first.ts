import { waveOf } from '../../src/deployment/charts/sync-waves.ts'
import { rule } from '../../src/engine/rule.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'upgrade-agent-first',
  area: 'upgrade',
  summary: 'Where objects are applied in an order, servers come before their agents.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/upgrading.md, Supported Upgrade Paths', 'argo-cd: docs/user-guide/sync-waves.md', 'helm: docs/topics/charts_hooks'],
  messages: {
    wave: {
      severity: 'warning',
      when: 'run',
      text: 'Argo CD applies the agents in wave {agent}, before their server in wave {server}: an upgrade runs new agents against the old server, which is not supported, and a first installation waits for agents that cannot attest yet. Give the agents a later wave than the server.',
    },
    hook: {
      severity: 'warning',
      when: 'run',
      text: 'The agents are a hook that runs before the rest ({hook}), so before their server: an upgrade runs new agents against the old server, which is not supported, and a first installation waits for agents that cannot attest yet. Leave the hook out.',
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const server = knownValue(agent.server)
      const ours = waveOf(agent.component.workload.object)
      const theirs = server && waveOf(server.component.workload.object)
      if (!ours || !theirs || ours.phase > theirs.phase) continue
      const related = [[theirs.place, "the server's"]] as const
      if (ours.phase < theirs.phase) report('hook', ours.place, { hook: ours.hook ?? '' }, related)
      else if (ours.wave < theirs.wave) report('wave', ours.place, { agent: ours.wave, server: theirs.wave }, related)
    }
  },
})
