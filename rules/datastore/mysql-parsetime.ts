import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { MappedText } from '../../src/text/mapped-text.ts'

export default rule({
  id: 'mysql-parsetime',
  area: 'datastore',
  summary: 'A MySQL connection string has parseTime=true.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/mysql.go', 'spire: doc/plugin_server_datastore_sql.md'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "The MySQL driver gives dates as text unless it is told otherwise, which SPIRE cannot read, so the server exits. Add 'parseTime=true' to the parameters of {key}, in that spelling.",
    },
  },
  check(deployment, report) {
    for (const { plugin, place, args, log = '', config } of faultsIn(deployment, { kind: 'server', code: 'missing-required', plugin: 'DataStore' })) {
      const key = args.key ?? ''
      if (!log.includes('parseTime')) continue
      const text = config.plugins.find(({ type, name }) => type === plugin?.type && name === plugin.name)?.data.mapped(key)
      report('missing', place, { key, log }, [], text ? withParseTime(text) : [])
    }
  },
})

/** Parameters stand behind the last question mark; a later one wins over an earlier one. (go-sql-driver/mysql: dsn.go) */
function withParseTime(mapped: MappedText): readonly Fix[] {
  const { text } = mapped
  const database = text.indexOf('?', text.lastIndexOf('/'))
  const separator = database === -1 ? '?' : text.endsWith('?') || text.endsWith('&') ? '' : '&'
  const written = /[?&](parseTime=[^&]*)/.exec(text)
  const start = written ? written.index + 1 : text.length
  const edit = written ? mapped.edit(start, start + (written[1] ?? '').length, 'parseTime=true') : mapped.edit(start, start, `${separator}parseTime=true`)
  return safeFix('Add parseTime=true', edit)
}
