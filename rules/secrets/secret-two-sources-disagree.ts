import { differingPasswords } from '../../src/deployment/database/database-credentials.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'secret-two-sources-disagree',
  area: 'secrets',
  summary: "The server's password of the database is the one that the database was made with.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_datastore_sql.md', 'pgbouncer: doc/config.md'],
  messages: {
    database: {
      severity: 'error',
      when: 'start',
      log: 'password authentication failed for user "{user}"',
      text: "The server sends another password for user '{user}' than {workload} was made with, so the database refuses it and the server exits. Take both from one Secret.",
    },
    pooler: {
      severity: 'error',
      when: 'start',
      log: 'password authentication failed for user "{user}"',
      text: "The server sends another password for user '{user}' than the userlist.txt of {workload} has, so the pooler refuses it and the server exits. Take both from one Secret.",
    },
  },
  check(deployment, report) {
    for (const { user, place, other, by, workload } of differingPasswords(deployment)) {
      report(by, place, { user, workload: describe(workload.object) }, [[other, 'the other password']])
    }
  },
})
