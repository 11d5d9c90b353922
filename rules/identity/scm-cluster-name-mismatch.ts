import { partiesOf } from '../../src/deployment/parties.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'scm-cluster-name-mismatch',
  area: 'identity',
  summary: "The controller manager's cluster is the one that the agents attest with.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/entries.go', 'spire: pkg/common/plugin/k8s/utils.go'],
  fix: 'unsafe',
  messages: {
    mismatch: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The controller manager is in cluster '{value}', but the agents attest with {accepted}. Each entry's parent is made of this name, so no agent is the parent of any entry, and no workload gets an identity. Use the agents' name.",
    },
  },
  check(deployment, report) {
    for (const { server, agents, managers } of partiesOf(deployment)) {
      const clusters = server.psatClusters
      const attested = clusters.is === 'known' ? clusters.value : []
      const said = agents.flatMap(({ psatCluster }) => (psatCluster.is === 'known' ? [{ name: psatCluster.value, place: psatCluster.place }] : []))
      const accepted = attested.length > 0 ? attested : said
      for (const manager of managers) {
        const cluster = manager.clusterName
        if (cluster.is !== 'known' || accepted.length === 0 || manager.config?.parentIDTemplate.is !== 'absent') continue
        // With the agents on its side it is the server that differs, which is said there.
        if ([...accepted, ...said].some(({ name }) => name === cluster.value) || cluster.value === '') continue
        const related = accepted.map(({ place }) => [place, attested.length > 0 ? 'the cluster that the server attests' : "the agents' cluster"] as const)
        const fixes = accepted.flatMap(({ name }) => suggestion(`Write '${name}'`, replaceWord(cluster.place, cluster.value, name)))
        report('mismatch', cluster.place, { value: cluster.value, accepted: list(accepted.map(({ name }) => name)) }, related, fixes)
      }
    }
  },
})
