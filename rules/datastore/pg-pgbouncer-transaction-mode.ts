import { databaseOf } from '../../src/deployment/database/database.ts'
import { addressOf, connectionsOf, stringPlace } from '../../src/deployment/database/datastores.ts'
import { poolingOf } from '../../src/deployment/database/pooling.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'pg-pgbouncer-transaction-mode',
  area: 'datastore',
  summary: 'A PgBouncer between the server and PostgreSQL lets prepared statements live.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/stmt_cache.go', 'pgbouncer: doc/config.md, max_prepared_statements', 'lib/pq: conn.go, prepareTo'],
  fix: 'unsafe',
  messages: {
    forgets: {
      severity: 'error',
      when: 'start',
      log: 'pq: prepared statement "1" already exists',
      text: 'With pool_mode = {mode} PgBouncer gives every {unit} another connection, and the statements that SPIRE prepares once and keeps are not on it, or others of the same name are: the server exits, or its queries fail. Use pool_mode = session for this database.',
    },
    perhaps: {
      severity: 'warning',
      when: 'run',
      log: 'unnamed prepared statement does not exist',
      text: "With pool_mode = {mode} PgBouncer gives every {unit} another connection. {what}, but not those that SPIRE's driver prepares without a name, so queries may fail now and then. Use pool_mode = session for this database, or add binary_parameters=yes to the connection string.",
    },
  },
  check(deployment, report) {
    for (const one of connectionsOf(deployment)) {
      const database = one.driver === 'postgres' ? databaseOf(deployment, one) : undefined
      if (database?.program !== 'pgbouncer') continue
      const { mode, follows } = poolingOf(database, one.connection.parts.get('dbname')?.value ?? '')
      if (!mode || (mode.value !== 'transaction' && mode.value !== 'statement')) continue
      const binary = one.connection.parts.get('binary_parameters')
      const whole = binary?.value === 'yes' && follows !== 'no'
      if (whole || (binary && !binary.known)) continue
      const address = addressOf(one)
      const related = [[address.is === 'known' ? address.place : stringPlace(one), 'the server connects here']] as const
      const fixes = suggestion("Write 'session'", replaceWord(mode.place, mode.value, 'session'))
      const args = { mode: mode.value, unit: mode.value }
      if (follows === 'no') report('forgets', mode.place, args, related, fixes)
      else {
        const what =
          follows === 'unknown'
            ? 'From 1.21 on it may carry over prepared statements (max_prepared_statements)'
            : 'It carries over prepared statements (max_prepared_statements)'
        report('perhaps', mode.place, { ...args, what }, related, fixes)
      }
    }
  },
})
