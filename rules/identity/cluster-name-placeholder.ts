import { isPlaceholderCluster, isTrial } from '../../src/deployment/settings/placeholder.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Answer } from '../../src/text/answer.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'cluster-name-placeholder',
  area: 'identity',
  summary: "The cluster's name is its own, not one of documentation.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/common/plugin/k8s/utils.go, AgentID', 'spire: doc/plugin_server_nodeattestor_k8s_psat.md'],
  messages: {
    placeholder: {
      severity: 'warning',
      text: "'{name}' is a name that the next cluster may have as well, and it is a part of every agent's SPIFFE ID: with two of one name in a trust domain, the server can tell neither their tokens nor their nodes apart. Name the cluster as you do elsewhere.",
    },
  },
  check({ servers, agents, controllerManagers }, report) {
    const told = new Set<string>()
    const tell = (name: string, place: Place): void => {
      if (told.has(name) || isTrial(place) || !isPlaceholderCluster(name)) return
      told.add(name)
      report('placeholder', place, { name })
    }
    const tellAnswer = (answer: Answer<string>): void => {
      if (answer.is === 'known') tell(answer.value, answer.place)
    }
    const clusters = servers.flatMap(({ psatClusters }) => (psatClusters.is === 'known' ? psatClusters.value : []))
    for (const { name, place } of clusters) tell(name, place)
    // What the server does not attest is another fault.
    if (clusters.length > 0) return
    for (const { psatCluster } of agents) tellAnswer(psatCluster)
    for (const { clusterName } of controllerManagers) tellAnswer(clusterName)
  },
})
