import { rule } from '../../src/engine/rule.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'datastore-type-iam-string',
  area: 'datastore',
  summary: 'Databases with IAM authentication are written as a block.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: pkg/server/datastore/sqlstore/sqlstore.go',
    'spire: pkg/server/datastore/sqlstore/postgres.go',
    'spire: doc/plugin_server_datastore_sql.md',
  ],
  messages: {
    string: {
      severity: 'error',
      when: 'start',
      text: "As a string '{value}' is the plain database: SPIRE ignores silently that it should ask IAM for a password, and logs in with what the connection string says. Write database_type as a block: {block}.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const { code, place, args } of config.problems) {
        if (code !== 'invalid-value' || args.what !== 'aws-type-as-string') continue
        const value = args.value ?? textAt(place)
        report('string', place, { value, block: `database_type "${value}" { region = "…" }` })
      }
    }
  },
})
