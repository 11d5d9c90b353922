import { rule } from '../../src/engine/rule.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'

export default rule({
  id: 'upstream-authority-missing-multi-replica',
  area: 'keys',
  summary: 'Several server replicas sign below one root.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/scaling_spire.md', 'spire issue 4415', 'spire issue 921'],
  messages: {
    roots: {
      severity: 'note',
      text: 'Without an UpstreamAuthority each of the {replicas} replicas signs itself, so the bundle has {replicas} roots or more, and every new one has to reach every verifier before it is used. An UpstreamAuthority gives all replicas one root.',
    },
  },
  check({ servers, cluster, declared }, report) {
    // A breach of a decision that somebody declared is said as one.
    if (declared.expectDeclared.has('upstreamAuthority')) return
    for (const server of servers) {
      const replicas = mostReplicas(server.workload, cluster)
      // In memory, the keys themselves are what is wrong.
      if (replicas.is !== 'known' || replicas.value < 2 || !server.pluginsKnown || server.upstreamAuthority || server.keyManager?.name === 'memory') continue
      const place = server.config?.root.key('plugins') ?? server.place
      report('roots', place, { replicas: replicas.value }, [[replicas.place, 'how many replicas run']])
    }
  },
})
