import { isMisnamed } from '../../src/deployment/settings/stray-keys.ts'
import { comesFromVariable } from '../../src/deployment/variables.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'datastore-connection-string-empty',
  area: 'datastore',
  summary: 'The datastore has a connection string.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/sqlstore.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: 'datastore-sql: connection_string must be set',
      text: "The datastore has no connection_string, so the server cannot open its database and exits. Say where it is: 'host=… dbname=… user=…' for PostgreSQL, a file for sqlite3.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      if (config.kind !== 'server') continue
      const data = config.plugins.find((plugin) => plugin.type === 'DataStore' && plugin.name === 'sql' && !plugin.external)?.data
      const text = data?.string('connection_string')
      if (!data || text?.is !== 'absent' || isMisnamed(config, `${data.path}.connection_string`)) continue
      const place = data.has('connection_string') ? text.place : data.place
      if (!comesFromVariable(config, place)) report('missing', place, {})
    }
  },
})
