import { databaseOf } from '../../src/deployment/database/database.ts'
import { databaseTls } from '../../src/deployment/database/database-tls.ts'
import { addressOf, connectionSetting, connectionsOf, isLocalHost, stringPlace } from '../../src/deployment/database/datastores.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { withValue } from '../../src/spire/connection-edit.ts'

export default rule({
  id: 'pg-sslmode-no-verify',
  area: 'datastore',
  summary: "The server checks PostgreSQL's certificate.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['lib/pq: ssl.go', 'spire: doc/plugin_server_datastore_sql.md'],
  fix: 'unsafe',
  securitySeverity: 5.9,
  messages: {
    require: {
      severity: 'warning',
      text: "sslmode=require encrypts the connection and does not ask whose certificate it is: who answers in PostgreSQL's place is believed, and can hand out entries. Use 'verify-full', with sslrootcert where the CA is your own.",
    },
    unset: {
      severity: 'warning',
      text: "Without sslmode the driver uses 'require', which encrypts the connection and does not ask whose certificate it is: who answers in PostgreSQL's place is believed, and can hand out entries. Add sslmode=verify-full, with sslrootcert where the CA is your own.",
    },
  },
  check(deployment, report) {
    for (const one of connectionsOf(deployment)) {
      if (one.driver !== 'postgres') continue
      const mode = connectionSetting(one, 'sslmode')
      const root = connectionSetting(one, 'sslrootcert')
      const address = addressOf(one)
      // With a root certificate, `require` means `verify-ca`.
      if (root.is !== 'absent' || address.is !== 'known' || isLocalHost(address.value.host)) continue
      const database = databaseOf(deployment, one)
      // Where there is no TLS at all, there is nothing to check yet.
      if (database && databaseTls(database).is === 'off') continue
      if (mode.is === 'absent' || (mode.is === 'known' && mode.value === '')) report('unset', stringPlace(one), {})
      if (mode.is !== 'known' || mode.value !== 'require') continue
      const edit = withValue(one.text, one.connection, 'sslmode', 'verify-full')
      const fixes = suggestion("Write 'sslmode=verify-full'", edit)
      report('require', mode.place, {}, [], fixes)
    }
  },
})
