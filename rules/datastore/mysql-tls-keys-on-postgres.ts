import { configsOf } from '../../src/deployment/config-faults.ts'
import { databaseTypeOf } from '../../src/deployment/server.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'mysql-tls-keys-on-postgres',
  area: 'datastore',
  summary: 'TLS to the database is set where its driver looks for it.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_datastore_sql.md', 'spire: pkg/server/datastore/sqlstore/mysql.go'],
  securitySeverity: 5.9,
  messages: {
    postgres: {
      severity: 'warning',
      text: "'{key}' is for MySQL only. With '{type}' SPIRE ignores it silently, so it protects nothing. Write '{parameter}=…' into the connection_string instead.",
    },
    none: {
      severity: 'warning',
      text: "'{key}' is for MySQL only. With '{type}' SPIRE ignores it silently, and there is no connection to protect. Remove it.",
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'server')) {
      const dataStore = config.plugins.find(({ type }) => type === 'DataStore')
      const type = dataStore && databaseTypeOf(dataStore)
      if (type?.is !== 'known' || !['postgres', 'aws_postgres', 'sqlite3'].includes(type.value)) continue
      for (const [key, parameter] of Object.entries(KEYS)) {
        const place = dataStore?.data.key(key)
        if (!place) continue
        if (type.value === 'sqlite3') report('none', place, { key, type: type.value }, [[type.place, 'the database']])
        else report('postgres', place, { key, type: type.value, parameter }, [[type.place, 'the database']])
      }
    }
  },
})

/** By MySQL's key, lib/pq's parameter. */
const KEYS: Readonly<Record<string, string>> = { root_ca_path: 'sslrootcert', client_cert_path: 'sslcert', client_key_path: 'sslkey' }
