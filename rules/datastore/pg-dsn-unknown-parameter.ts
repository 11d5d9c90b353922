import { databaseOf } from '../../src/deployment/database/database.ts'
import { databaseSetting } from '../../src/deployment/database/database-settings.ts'
import { connectionsOf, partPlace } from '../../src/deployment/database/datastores.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { wholeParameter, withName, withoutParameter } from '../../src/spire/connection-edit.ts'
import { postgresParameter } from '../../src/spire/postgres-parameters.ts'
import { isAtLeast, parseRelease } from '../../src/spire/release.ts'

export default rule({
  id: 'pg-dsn-unknown-parameter',
  area: 'datastore',
  summary: 'A PostgreSQL connection string has only parameters that the driver, PostgreSQL and PgBouncer know.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'lib/pq: conn.go, isDriverSetting',
    'spire issue 4565',
    'postgresql: src/backend/utils/misc/guc.c',
    'pgbouncer: doc/config.md, ignore_startup_parameters',
  ],
  fix: 'safe',
  messages: {
    foreign: {
      severity: 'error',
      when: 'start',
      log: 'pq: unrecognized configuration parameter "{name}"',
      text: "SPIRE's PostgreSQL driver does not know '{name}' and hands it to PostgreSQL as a setting, which has none of that name and refuses the connection: the server exits. {instead}.",
    },
    server: {
      severity: 'error',
      when: 'start',
      log: 'pq: parameter "{name}" cannot be changed',
      text: "'{name}' is a setting of the whole PostgreSQL server, which no connection may bring: PostgreSQL refuses it, and the server exits. Set it in postgresql.conf, and remove it here.",
    },
    unknown: {
      severity: 'warning',
      when: 'start',
      log: 'pq: unrecognized configuration parameter "{name}"',
      text: "Neither SPIRE's PostgreSQL driver nor PostgreSQL has a parameter '{name}'. PostgreSQL refuses a connection with it, and the server exits. Remove it.",
    },
    pooler: {
      severity: 'error',
      when: 'start',
      log: 'pq: unsupported startup parameter: extra_float_digits',
      text: "Before 1.14.3 SPIRE's driver sends 'extra_float_digits' with every connection, which this PgBouncer refuses: the server exits. Set ignore_startup_parameters = extra_float_digits.",
    },
  },
  check(deployment, report) {
    for (const one of connectionsOf(deployment)) {
      if (one.driver !== 'postgres') continue
      const database = databaseOf(deployment, one)
      const ignored = database?.program === 'pgbouncer' ? databaseSetting(database, 'ignore_startup_parameters') : undefined
      const names = ignored?.is === 'known' ? ignored.value.split(',').map((name) => name.trim()) : []
      const release = one.config.release === undefined ? undefined : parseRelease(one.config.release)
      for (const [name, part] of one.connection.parts) {
        const parameter = postgresParameter(name, release)
        if (parameter.is === 'driver' || parameter.is === 'session' || names.includes(name) || name.includes('\uf8ff')) continue
        const edit = withoutParameter(one.text, one.connection, name)
        // What sslmode takes is not what others take in its place.
        const other = parameter.is === 'foreign' ? /^Write '(\w+)' instead$/.exec(parameter.instead)?.[1] : undefined
        const renamed =
          other === undefined || other === 'sslmode' || one.connection.parts.has(other) ? undefined : withName(one.text, one.connection, name, other)
        const removed = (parameter.is === 'foreign' ? safeFix : suggestion)(`Remove '${name}'`, edit)
        const fixes = renamed ? safeFix(`Write '${other}'`, renamed) : removed
        const place = partPlace(one, { span: wholeParameter(one.text, one.connection, name) ?? part.span })
        if (parameter.is === 'foreign') report('foreign', place, { name, instead: parameter.instead }, [], fixes)
        else report(parameter.is, place, { name }, [], fixes)
      }
      // lib/pq stopped to do so with 1.11, which SPIRE has from 1.14.3.
      const sends = release !== undefined && !isAtLeast(release, '1.14.3')
      const refused = sends && (ignored?.is === 'absent' || (ignored?.is === 'known' && !names.includes('extra_float_digits')))
      if (refused && ignored) report('pooler', ignored.place, {}, [[partPlaceOfHost(one), 'the server connects here']])
    }
  },
})

function partPlaceOfHost(one: Parameters<typeof partPlace>[0]) {
  return partPlace(one, one.connection.parts.get('host') ?? { span: { start: 0, end: one.text.text.length } })
}
