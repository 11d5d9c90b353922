import { isAllowListEntry } from '../../src/deployment/allow-list.ts'
import { partiesOf } from '../../src/deployment/parties.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'

export default rule({
  id: 'psat-sa-not-allowed',
  area: 'node-attestation',
  summary: "The agent's ServiceAccount is on its server's allow list.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'attest',
      log: '"{account}" is not an allowed service account',
      text: "The agent runs as ServiceAccount '{account}', but for its cluster the server allows {accepted} only: it refuses the agent, which then exits. Put '{account}' on the list, or run the agent as an account that is.",
    },
  },
  check(deployment, report) {
    for (const { server, agents } of partiesOf(deployment)) {
      const clusters = server.psatClusters
      if (clusters.is !== 'known') continue
      for (const agent of agents) {
        const cluster = agent.psatCluster
        const account = agent.component.pod.serviceAccount
        const mine = cluster.is === 'known' ? clusters.value.find(({ name }) => name === cluster.value) : undefined
        if (mine?.allowList.is !== 'known' || account.is !== 'known' || agent.namespace === undefined) continue
        const allowed = mine.allowList.value
        const name = `${agent.namespace}:${account.value}`
        // An entry in another form is that entry's fault, not the agent's.
        if (allowed.length === 0 || allowed.some(({ value }) => value === name || !isAllowListEntry(value))) continue
        const only = allowed.length === 1 ? allowed[0] : undefined
        const args = { account: name, accepted: list(allowed.map(({ value }) => value)) }
        report('missing', only?.place ?? mine.allowList.place, args, [[account.place, "the agent's ServiceAccount"]])
      }
    }
  },
})
