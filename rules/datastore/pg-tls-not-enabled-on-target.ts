import { databaseOf } from '../../src/deployment/database/database.ts'
import { databaseSetting } from '../../src/deployment/database/database-settings.ts'
import { databaseTls } from '../../src/deployment/database/database-tls.ts'
import { addressOf, connectionSetting, connectionsOf, stringPlace } from '../../src/deployment/database/datastores.ts'
import { poolerLegs } from '../../src/deployment/database/pooler-leg.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'pg-tls-not-enabled-on-target',
  area: 'datastore',
  summary: 'The server and its database agree on TLS.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['lib/pq: conn.go', 'postgresql: src/backend/libpq/auth.c', 'pgbouncer: doc/config.md, client_tls_sslmode'],
  messages: {
    off: {
      severity: 'error',
      when: 'start',
      log: 'pq: SSL is not enabled on the server',
      text: 'The server asks for TLS (sslmode={mode}), and {program} {name} does not have it: {setting} is not set. The server cannot open its database and exits. Give the database a certificate and turn TLS on.',
    },
    behind: {
      severity: 'error',
      when: 'start',
      log: 'pq: client_login_timeout (server down)',
      text: 'PgBouncer asks PostgreSQL for TLS (server_tls_sslmode = {mode}), and {name} does not have it: ssl is not on. PgBouncer gets no connection, so the server cannot open its database and exits. Give PostgreSQL a certificate and turn TLS on.',
    },
    demanded: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'The server speaks without TLS (sslmode=disable), and {program} {name} takes no such connection, so the server cannot open its database and exits. Use sslmode=verify-full.',
    },
  },
  check(deployment, report) {
    for (const one of connectionsOf(deployment)) {
      if (one.driver !== 'postgres') continue
      const database = databaseOf(deployment, one)
      if (!database) continue
      const written = connectionSetting(one, 'sslmode')
      const mode = written.is === 'known' && written.value !== '' ? written.value : written.is === 'absent' ? 'require' : undefined
      const tls = databaseTls(database)
      if (mode === undefined || tls.is === 'unknown') continue
      const place = written.is === 'known' ? written.place : addressPlace(one)
      const args = { program: database.program === 'postgres' ? 'PostgreSQL in' : 'PgBouncer in', name: describe(database.workload.object) }
      const setting = database.program === 'postgres' ? "'ssl = on'" : "'client_tls_sslmode'"
      if (tls.is === 'off' && DEMANDING.includes(mode)) {
        // Who writes sslmode means it; who does not may not know what the driver asks for.
        const [at, related] =
          tls.written || written.is === 'known'
            ? ([tls.place, [place, 'what asks for TLS']] as const)
            : ([place, [tls.place, "the database's own settings"]] as const)
        report('off', at, { ...args, mode, setting }, [related])
      } else if (tls.is === 'demanded' && mode === 'disable') {
        report('demanded', place, { ...args, log: tls.log }, [[tls.place, 'what demands TLS']])
      }
    }
    for (const { pooler, database } of poolerLegs(deployment)) {
      const mode = databaseSetting(pooler, 'server_tls_sslmode')
      const tls = database?.program === 'postgres' ? databaseTls(database) : undefined
      if (!database || mode.is !== 'known' || tls?.is !== 'off' || !DEMANDING.includes(mode.value)) continue
      report('behind', tls.place, { mode: mode.value, name: describe(database.workload.object) }, [[mode.place, 'what asks for TLS']])
    }
  },
})

const DEMANDING: readonly string[] = ['require', 'verify-ca', 'verify-full']

function addressPlace(one: Parameters<typeof stringPlace>[0]) {
  const address = addressOf(one)
  return address.is === 'known' ? address.place : stringPlace(one)
}
