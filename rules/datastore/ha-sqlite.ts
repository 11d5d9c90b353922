import { rule } from '../../src/engine/rule.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'

export default rule({
  id: 'ha-sqlite',
  area: 'datastore',
  summary: 'A server with more than one replica does not keep its data in SQLite.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_datastore_sql.md', 'spire: doc/scaling_spire.md', 'spire: pkg/server/endpoints/middleware.go'],
  messages: {
    replicas: {
      severity: 'error',
      when: 'attest',
      log: 'Agent is not attested',
      text: '{replicas} server replicas each have a SQLite database of their own, so an agent that attests to one is unknown to the others, and so is every entry. Put the data into PostgreSQL or MySQL, or run one replica.',
    },
  },
  check({ servers, cluster }, report) {
    for (const server of servers) {
      const type = server.databaseType
      const replicas = mostReplicas(server.workload, cluster)
      if (type.is !== 'known' || type.value !== 'sqlite3' || replicas.is !== 'known' || replicas.value < 2) continue
      report('replicas', type.place, { replicas: replicas.value }, [[replicas.place, 'how many replicas run']])
    }
  },
})
