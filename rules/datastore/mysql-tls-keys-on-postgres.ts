import { connectionsOf } from '../../src/deployment/database/datastores.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { databaseTypeOf } from '../../src/deployment/server.ts'
import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { SpireConfig } from '../../src/spire/config.ts'

export default rule({
  id: 'mysql-tls-keys-on-postgres',
  area: 'datastore',
  summary: 'TLS to the database is set where its driver looks for it.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_datastore_sql.md', 'spire: pkg/server/datastore/sqlstore/mysql.go'],
  securitySeverity: 5.9,
  fix: 'unsafe',
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
        if (type.value === 'sqlite3')
          report('none', place, { key, type: type.value }, [[type.place, 'the database']], suggestion('Take it out', removeSetting(config, place)))
        else report('postgres', place, { key, type: type.value, parameter }, [[type.place, 'the database']], intoString(deployment, config))
      }
    }
  },
})

/** By MySQL's key, lib/pq's parameter. */
const KEYS: Readonly<Record<string, string>> = { root_ca_path: 'sslrootcert', client_cert_path: 'sslcert', client_key_path: 'sslkey' }

/** All of the files as parameters of the connection string. */
function intoString(deployment: Deployment, config: SpireConfig) {
  const one = connectionsOf(deployment).find((connection) => connection.config === config && connection.key === 'connection_string')
  if (!one || one.connection.form === 'mysql' || /\s$|#/.test(one.text.text)) return []
  const written = Object.entries(KEYS).filter(([key]) => one.data.has(key))
  const added: string[] = []
  for (const [key, parameter] of written) {
    const path = one.data.string(key)
    if (path.is !== 'known' || !/^[\w./-]+$/.test(path.value)) return []
    if (!one.connection.parts.has(parameter)) added.push(`${parameter}=${path.value}`)
  }
  const dropped = written.map(([key]) => removeSetting(config, one.data.key(key) ?? one.data.place))
  if (added.length === 0) return suggestion('Take them out: the connection string has them', ...dropped)
  const { text } = one.text
  const [before, between] = one.connection.form === 'url' ? [text.includes('?') ? '&' : '?', '&'] : [' ', ' ']
  return suggestion('Move them into the connection string', one.text.edit(text.length, text.length, `${before}${added.join(between)}`), ...dropped)
}
