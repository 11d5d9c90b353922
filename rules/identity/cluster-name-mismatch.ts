import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'cluster-name-mismatch',
  area: 'identity',
  summary: 'The cluster of an agent, or of an entry for nodes, is one that the server attests.',
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
    entry: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "This entry is for the nodes of cluster '{cluster}', and the server attests {accepted} only: no agent ever has this selector, so nothing below the entry gets an identity. Write the cluster's name.",
    },
  },
  check({ agents, controllerManagers, entries, servers }, report) {
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
    const [server, ...others] = servers
    const clusters = (server && others.length === 0 && knownValue(server.psatClusters)) || []
    if (clusters.length === 0) return
    for (const { selectors, local } of entries) {
      for (const { text, place, whole } of local ? selectors : []) {
        const [, cluster] = /^k8s_psat:cluster:(.+)$/.exec(text) ?? []
        if (cluster === undefined || !whole || clusters.some(({ name }) => name === cluster)) continue
        // Where agents say so, too, that is said of them.
        if (agents.some((agent) => knownValue(agent.psatCluster) === cluster)) continue
        const related = clusters.map((one) => [one.place, 'what the server attests'] as const)
        const fixes = clusters.flatMap(({ name }) => suggestion(`Write '${name}'`, replaceWord(place, text, `k8s_psat:cluster:${name}`)))
        report('entry', place, { cluster, accepted: list(clusters.map(({ name }) => name)) }, related, fixes)
      }
    }
  },
})
