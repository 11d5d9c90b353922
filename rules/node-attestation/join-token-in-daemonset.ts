import type { Agent } from '../../src/deployment/agent.ts'
import { rule } from '../../src/engine/rule.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { knownValue } from '../../src/text/answer.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'join-token-in-daemonset',
  area: 'node-attestation',
  summary: 'A join token is for one agent.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_nodeattestor_jointoken.md', 'spire: pkg/server/api/agent/v1/service.go'],
  messages: {
    several: {
      severity: 'error',
      when: 'attest',
      log: 'failed to attest: join token does not exist or has already been used',
      text: 'A join token is good for one attestation, and {pods} get this one: the first agent attests, every other one is refused, and so is the first when its pod is made anew. Attest with k8s_psat.',
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const { kind, replicas } = agent.component.workload
      const several = kind === 'DaemonSet' || (knownValue(replicas) ?? 1) > 1
      const place = several ? tokenOf(agent) : undefined
      if (place) report('several', place, { pods: kind === 'DaemonSet' ? 'all pods of the DaemonSet' : `all ${knownValue(replicas)} replicas` })
    }
  },
})

/** Where every pod is given the same token; a file of its own on each node is none. */
function tokenOf(agent: Agent): Place | undefined {
  const token = agent.setting('join_token', 'joinToken')
  // With both the agent exits, and that is said.
  if (agent.config?.problems.some(({ code, path }) => code === 'conflict' && path === 'agent.join_token_file')) return undefined
  if (token.is === 'known' && token.value !== '') return token.place
  const file = agent.setting('join_token_file', 'joinTokenFile')
  if (file.is !== 'known' || file.value === '') return undefined
  const content = contentAt(agent.component.container, file.value)
  return content.is === 'key' || content.is === 'elsewhere' ? file.place : undefined
}
