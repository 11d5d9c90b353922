import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'datastore-connection-string-empty',
  area: 'datastore',
  summary: 'The datastore has a connection string.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/sqlstore.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: 'datastore-sql: connection_string must be set',
      text: "The datastore has no connection_string, so the server cannot open its database and exits. Say where it is: 'host=… dbname=… user=…' for PostgreSQL, a file for sqlite3.",
    },
    expanded: {
      severity: 'error',
      when: 'validate',
      log: 'datastore-sql: connection_string must be set',
      text: 'The connection_string is made of variables that nobody sets in this container, so it is empty and the server exits. Give the container {variables}, from the Secret that has the connection string.',
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      if (config.kind !== 'server') continue
      const data = config.plugins.find((plugin) => plugin.type === 'DataStore' && !plugin.external)?.data
      const text = data?.string('connection_string')
      if (!data || text?.is !== 'absent') continue
      const place = data.has('connection_string') ? text.place : data.place
      const unset = config.variables.filter(
        (one) => one.expanded && one.outcome.is === 'absent' && one.place.start >= text.place.start && one.place.end <= text.place.end,
      )
      // A variable that is not set is named by the rule for that, at the same place.
      if (unset.length === 0) report('missing', place, {})
      else report('expanded', place, { variables: unset.map(({ name }) => name).join(', ') })
    }
  },
})
