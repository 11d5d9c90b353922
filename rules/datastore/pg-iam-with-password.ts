import { databaseTypeOf } from '../../src/deployment/server.ts'
import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { ConnectionPart } from '../../src/spire/connection-string.ts'
import { parsePostgresConnection } from '../../src/spire/postgres-connection.ts'
import type { MappedText } from '../../src/text/mapped-text.ts'

export default rule({
  id: 'pg-iam-with-password',
  area: 'datastore',
  summary: 'A connection string for IAM authentication has no password.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/postgres.go'],
  fix: 'safe',
  messages: {
    password: {
      severity: 'error',
      when: 'start',
      log: 'datastore-sql: invalid postgres configuration: password should not be set when using IAM authentication',
      text: "With aws_postgres the server gets a password from IAM for each connection, and refuses one in {key}: it exits. Remove 'password' from it.",
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'server')) {
      const dataStore = config.plugins.find(({ type }) => type === 'DataStore')
      const type = dataStore && databaseTypeOf(dataStore)
      if (type?.is !== 'known' || !type.place || type.value !== 'aws_postgres' || !dataStore?.data.block('database_type').has('aws_postgres')) continue
      for (const key of ['connection_string', 'ro_connection_string']) {
        const text = dataStore.data.mapped(key)
        const result = text && parsePostgresConnection(text)
        const password = result?.is === 'known' ? result.connection.parts.get('password') : undefined
        if (!text || !password || password.value === '') continue
        const { place } = text.trace(password.span.start, password.span.end)
        report('password', place, { key }, [[type.place, 'IAM authentication']], without(text, password))
      }
    }
  },
})

/** Only in the form of keywords: in a URL a password belongs to the user before it. */
function without(text: MappedText, { span }: ConnectionPart): readonly Fix[] {
  const start = /\s*\bpassword\s*=\s*'?$/.exec(text.text.slice(0, span.start))?.index
  if (start === undefined) return []
  const end = text.text[span.end] === "'" ? span.end + 1 : span.end
  const edit = text.edit(start, end, '')
  return safeFix('Remove the password', edit)
}
