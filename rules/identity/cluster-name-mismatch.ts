import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'cluster-name-mismatch',
  area: 'identity',
  summary: "The agent's cluster is one that its server attests.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go', 'spire: doc/plugin_server_nodeattestor_k8s_psat.md'],
  fix: 'unsafe',
  messages: {
    agent: {
      severity: 'error',
      when: 'attest',
      log: 'nodeattestor(k8s_psat): not configured for cluster "{cluster}"',
      text: "The agent says it is in cluster '{cluster}', but its server attests {accepted} only, so every node will be refused. Use one name on both sides, and in the controller manager.",
    },
    server: {
      severity: 'error',
      when: 'attest',
      log: 'nodeattestor(k8s_psat): not configured for cluster "{cluster}"',
      text: "The server attests cluster '{accepted}', but its agents and its controller manager all say '{cluster}', so every node will be refused. Write '{cluster}' here.",
    },
  },
  check({ agents, controllerManagers }, report) {
    for (const agent of agents) {
      const cluster = agent.psatCluster
      const clusters = agent.server.is === 'known' ? agent.server.value.psatClusters : agent.server
      if (cluster.is !== 'known' || clusters.is !== 'known' || clusters.value.length === 0) continue
      if (clusters.value.some(({ name }) => name === cluster.value)) continue
      const accepted = list(clusters.value.map(({ name }) => name))
      const server = agent.server.is === 'known' ? agent.server.value : undefined
      const manager = controllerManagers.find(
        (one) => one.server.is === 'known' && one.server.value === server && knownValue(one.clusterName) === cluster.value,
      )
      const only = clusters.value.length === 1 ? clusters.value[0] : undefined
      // Where the others agree, the server is the one that is wrong.
      if (manager?.clusterName.is === 'known' && only) {
        const others = [[cluster.place, "the agent's cluster"] as const, [manager.clusterName.place, "the controller manager's cluster"] as const]
        const fixes = suggestion(`Write '${cluster.value}'`, replaceWord(only.place, only.name, cluster.value))
        report('server', only.place, { cluster: cluster.value, accepted: only.name }, others, fixes)
      } else {
        const related = clusters.value.map(({ place }) => [place, 'what the server attests'] as const)
        const fixes = clusters.value.flatMap(({ name }) => suggestion(`Write '${name}'`, replaceWord(cluster.place, cluster.value, name)))
        report('agent', cluster.place, { cluster: cluster.value, accepted }, related, fixes)
      }
    }
  },
})
