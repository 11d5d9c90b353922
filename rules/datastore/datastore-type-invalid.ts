import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

const TYPES = ['sqlite3', 'postgres', 'mysql']
/** SPIRE takes these strings, too, and then forgets the IAM part of them: another rule's matter. */
const IAM = ['aws_postgres', 'aws_mysql']

const MEANT: Readonly<Record<string, string>> = { postgresql: 'postgres', pg: 'postgres', pgsql: 'postgres', sqlite: 'sqlite3', mariadb: 'mysql' }

export default rule({
  id: 'datastore-type-invalid',
  area: 'datastore',
  summary: 'database_type is one that SPIRE has.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/sqlstore.go'],
  fix: 'safe',
  messages: {
    meant: {
      severity: 'error',
      when: 'start',
      log: 'datastore-sql: unsupported database_type: {value}',
      text: "SPIRE has no database type '{value}', so the server exits when it opens the datastore ('spire-server validate' does not see it). Write '{meant}'.",
    },
    unknown: {
      severity: 'error',
      when: 'start',
      log: 'datastore-sql: unsupported database_type: {value}',
      text: "SPIRE has no database type '{value}', so the server exits when it opens the datastore ('spire-server validate' does not see it). The types are 'sqlite3', 'postgres' and 'mysql', and the blocks aws_postgres and aws_mysql.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      if (config.kind !== 'server') continue
      const type = config.plugins.find((plugin) => plugin.type === 'DataStore')?.data.string('database_type')
      if (type?.is !== 'known' || TYPES.includes(type.value) || IAM.includes(type.value)) continue
      const lower = type.value.toLowerCase()
      const meant = TYPES.includes(lower) ? lower : MEANT[lower]
      const edit = meant === undefined ? undefined : replaceQuoted(type.place, type.value, meant)
      const fixes = safeFix(`Write '${meant}'`, edit)
      if (meant === undefined) report('unknown', type.place, { value: type.value })
      else report('meant', type.place, { value: type.value, meant }, [], fixes)
    }
  },
})
