import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { MappedText } from '../../src/text/mapped-text.ts'

export default rule({
  id: 'sqlite-memory-without-shared-cache',
  area: 'datastore',
  summary: "SQLite in memory is one database for all of the server's connections.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/sqlite.go', 'sqlite: In-Memory Databases'],
  fix: 'safe',
  messages: {
    own: {
      severity: 'error',
      when: 'run',
      text: "Each connection to this SQLite database in memory gets an empty one of its own, so what the server writes over one connection is not there over the next: tables are missing, and agents and entries get lost. Add 'cache=shared', or keep the database in a file.",
    },
    bare: {
      severity: 'error',
      when: 'start',
      log: 'datastore-sql: parse ":memory:": missing protocol scheme',
      text: "SPIRE reads the connection string as a path or a 'file:' URI, and ':memory:' is neither: the server exits. For a trial write 'file::memory:?cache=shared'; to keep anything over a restart, a file.",
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'server')) {
      const data = config.plugins.find(({ type }) => type === 'DataStore')?.data
      const type = data?.string('database_type')
      const connection = data?.string('connection_string')
      if (type?.is !== 'known' || type.value !== 'sqlite3' || connection?.is !== 'known') continue
      const text = data?.mapped('connection_string')
      if (connection.value === ':memory:') report('bare', connection.place, {}, [], text ? fix(text, 0, text.text.length, 'file::memory:?cache=shared') : [])
      else if (isPrivateMemory(connection.value)) report('own', connection.place, {}, [], text ? shared(text) : [])
    }
  },
})

function isPrivateMemory(connection: string): boolean {
  const [path = '', query = ''] = connection.split('?')
  const parameters = query.split('&')
  return (path === 'file::memory:' || (path.startsWith('file:') && parameters.includes('mode=memory'))) && !parameters.includes('cache=shared')
}

function shared(text: MappedText): readonly Fix[] {
  const end = text.text.length
  return fix(text, end, end, text.text.includes('?') ? '&cache=shared' : '?cache=shared')
}

function fix(text: MappedText, start: number, end: number, replacement: string): readonly Fix[] {
  const edit = text.edit(start, end, replacement)
  return safeFix('Share one database between the connections', edit)
}
