import { registrarsOf } from '../../src/deployment/registration/registrar.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'registrar-cluster-name-mismatch',
  area: 'identity',
  summary: "The k8s-workload-registrar's cluster is the one that the agents attest with.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: support/k8s/k8s-workload-registrar/README.md at v1.5.6',
    'spire: support/k8s/k8s-workload-registrar/mode-reconcile/controllers/node_controller.go at v1.5.6',
  ],
  fix: 'unsafe',
  messages: {
    mismatch: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The registrar is in cluster '{value}', but the agents attest with {accepted}. It finds the agents of its cluster by this name, so no agent is the parent of any of its entries, and no workload gets an identity. Use the agents' name.",
    },
  },
  check(deployment, report) {
    for (const registrar of registrarsOf(deployment)) {
      const cluster = registrar.config?.file ? registrar.config.main.string('cluster') : undefined
      const server = knownValue(registrar.server)
      if (cluster?.is !== 'known' || !server) continue
      const clusters = server.psatClusters
      const attested = clusters.is === 'known' ? clusters.value : []
      const said = deployment.agents.flatMap(({ psatCluster }) => (psatCluster.is === 'known' ? [{ name: psatCluster.value, place: psatCluster.place }] : []))
      const accepted = attested.length > 0 ? attested : said
      if (accepted.length === 0 || [...accepted, ...said].some(({ name }) => name === cluster.value)) continue
      const [only] = accepted
      const edit = accepted.length === 1 && only ? replaceQuoted(cluster.place, cluster.value, only.name) : undefined
      const fixes = suggestion(`Write '${only?.name}'`, edit)
      const related = accepted.map(({ place }) => [place, attested.length > 0 ? 'the cluster that the server attests' : "the agents' cluster"] as const)
      report('mismatch', cluster.place, { value: cluster.value, accepted: list(accepted.map(({ name }) => name)) }, related, fixes)
    }
  },
})
